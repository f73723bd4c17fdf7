package org.openwro.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Sha256;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes a task whose page is a form of an administrator: checks the answers against the form, keeps them, and hands the choices to
 * the process as {@code form_KEY}, so that a gateway can ask for them and no fact of the case can be overwritten.
 */
@Service
public class AnswerForm {

    private static final String SCHEME = "form:";
    private static final String FACT = "form_";

    private final TaskDesk desk;
    private final PublishedForms forms;
    private final AnsweredForms answered;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    AnswerForm(
            TaskDesk desk,
            PublishedForms forms,
            AnsweredForms answered,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.answered = answered;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A task with the form to be filled in. */
    public record Work(InboxTask task, PublishedForm form) {}

    /** Refused when the task is not for this actor; a form that is missing is a fault of the model and says so. */
    @Transactional(readOnly = true)
    public Outcome<Work> open(String taskId, Actor actor) {
        return desk.open(taskId, actor).then(task -> {
            if (!task.formKey().startsWith(SCHEME)) {
                return Outcome.refused(Refusal.of("workflow.task.notFound"));
            }
            String key = task.formKey().substring(SCHEME.length());
            return forms.newest(key)
                    .map(form -> Outcome.done(new Work(task, form)))
                    .orElseGet(() -> Outcome.refused(Refusal.of("workflow.form.missing", key)));
        });
    }

    /**
     * @param version version of the form that was shown; when a newer one was published meanwhile, the answers are refused and the
     *     new form is shown with them
     */
    @Transactional
    public Outcome<AnsweredForm> answer(String taskId, int version, Map<String, List<String>> sent, Actor actor) {
        return open(taskId, actor).then(work -> {
            if (work.form().version() != version) {
                return Outcome.refused(Refusal.of("workflow.form.changed"));
            }
            return FormAnswers.of(work.form().definition(), sent).then(answers -> keep(work, answers, actor));
        });
    }

    private Outcome<AnsweredForm> keep(Work work, List<FormAnswer> answers, Actor actor) {
        InboxTask task = work.task();
        String stored = stored(answers);
        AnsweredForm form = new AnsweredForm(
                task.businessKey(),
                task.name(),
                work.form().definition().key(),
                work.form().version(),
                answers,
                Sha256.hex(stored),
                actor.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        answered.add(form, task.id(), stored);
        audit.record(
                task.businessKey(),
                actor,
                "audit.workflow.formAnswered",
                task.name(),
                form.formKey(),
                Integer.toString(form.formVersion()),
                form.sha256());
        return desk.complete(task.id(), actor, facts(answers)).map(done -> form);
    }

    private static Map<String, Object> facts(List<FormAnswer> answers) {
        Map<String, Object> facts = new HashMap<>();
        answers.stream().filter(answer -> answer.kind().directs()).forEach(answer -> {
            String value = answer.values().isEmpty() ? "" : answer.values().get(0);
            facts.put(
                    FACT + answer.key(),
                    answer.kind() == FormPart.Kind.CHECKBOX ? (Object) Boolean.valueOf(value) : value);
        });
        return facts;
    }

    private String stored(List<FormAnswer> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
