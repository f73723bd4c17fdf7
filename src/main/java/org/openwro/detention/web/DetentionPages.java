package org.openwro.detention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.detention.Checklists;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionClocks;
import org.openwro.detention.DetentionId;
import org.openwro.detention.Detentions;
import org.openwro.detention.Proofs;
import org.openwro.detention.Questions;
import org.openwro.detention.ResponsePeriod;
import org.openwro.detention.SecondReviews;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Ports;
import org.openwro.workflow.InboxTask;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a detention shows: the shipment, its lines, its clocks, proof and questions. */
@Component
class DetentionPages {

    private final Detentions detentions;
    private final DetentionAccess access;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;
    private final Proofs proofs;
    private final Checklists checklists;
    private final Questions questions;
    private final SecondReviews secondReviews;
    private final Documents documents;
    private final Ports ports;
    private final MessageSource messages;
    private final Clock clock;

    DetentionPages(
            Detentions detentions,
            DetentionAccess access,
            DetentionDesk desk,
            DetentionClocks clocks,
            Proofs proofs,
            Checklists checklists,
            Questions questions,
            SecondReviews secondReviews,
            Documents documents,
            Ports ports,
            MessageSource messages,
            Clock clock) {
        this.detentions = detentions;
        this.access = access;
        this.desk = desk;
        this.clocks = clocks;
        this.proofs = proofs;
        this.checklists = checklists;
        this.questions = questions;
        this.secondReviews = secondReviews;
        this.documents = documents;
        this.ports = ports;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws org.openwro.platform.RefusedException when the task is finished, not for this actor, or in other hands */
    Detention open(String taskId, Entered entered, Actor actor, Model model) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        model.addAttribute("task", task);
        return fill(detentions.get(new DetentionId(task.businessKey())), entered, actor, model);
    }

    /** @throws NotFound when there is none, or when it is not for this actor */
    Detention show(String id, Entered entered, Actor actor, Model model) {
        Detention detention = detentions
                .find(new DetentionId(id))
                .filter(each -> access.maySee(each, actor))
                .orElseThrow(NotFound::new);
        return fill(detention, entered, actor, model);
    }

    private Detention fill(Detention detention, Entered entered, Actor actor, Model model) {
        String port = detention.shipment().port();
        model.addAttribute("detention", detention);
        model.addAttribute("course", detention.course());
        model.addAttribute("clocks", clocks.of(detention));
        model.addAttribute("proofs", proofs.of(detention.id()));
        model.addAttribute("checklist", checklists.of(detention));
        model.addAttribute("questions", questions.of(detention.id()));
        model.addAttribute("secondReviews", secondReviews.of(detention.id()));
        model.addAttribute("documents", documents.listFor(detention.id().value(), actor));
        model.addAttribute("port", ports.find(port).map(each -> each.label()).orElse(port));
        List<ResponsePeriod> responses = clocks.responses(detention);
        model.addAttribute("responses", responses);
        model.addAttribute(
                "proofDueOn", responses.isEmpty() ? null : responses.get(0).dueOn());
        model.addAttribute(
                "lastDueOn",
                responses.isEmpty() ? null : responses.get(responses.size() - 1).dueOn());
        model.addAttribute(
                "nextDueOn", clocks.next(detention).map(each -> each.dueOn()).orElse(null));
        model.addAttribute("staff", actor.isStaff());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("entered", entered.values());
        return detention;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Values and labels of a choice; the labels are the messages {@code prefix.VALUE}. */
    Map<String, String> options(String prefix, String... values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String value : values) {
            options.put(value, messages.getMessage(prefix + "." + value, null, Locale.US));
        }
        return options;
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
