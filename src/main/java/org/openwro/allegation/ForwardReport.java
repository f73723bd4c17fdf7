package org.openwro.allegation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openwro.audit.AuditTrail;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.TaskDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The port director transmits a conforming report to the Commissioner with all further information that the port has (19 CFR 12.42(c)). */
@Service
public class ForwardReport {

    /** Kind of the papers that a port adds. */
    public static final String KIND = "PORT_INFORMATION";

    private final Allegations allegations;
    private final TaskDesk desk;
    private final Documents documents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForwardReport(
            Allegations allegations,
            TaskDesk desk,
            Documents documents,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.allegations = allegations;
        this.desk = desk;
        this.documents = documents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param information what the port knows besides; may be empty
     * @param lateReason required after the last day (clock C01)
     */
    public record Forwarding(String taskId, String information, String lateReason, List<ReportFile> files) {

        public Forwarding {
            files = List.copyOf(files);
        }
    }

    @Transactional
    public Outcome<AllegationId> forward(Forwarding command, Actor actor) {
        return desk.open(command.taskId(), actor).then(task -> {
            Allegation allegation = allegations.get(new AllegationId(task.businessKey()));
            boolean late = LocalDate.now(clock).isAfter(allegation.origin().forwardDueOn());
            Refusals refusals = refusals(command, allegation, late);
            if (refusals.any()) {
                return refusals.outcome();
            }
            List<Refusal> ofFiles = keep(allegation.id(), command.files(), actor);
            if (!ofFiles.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(ofFiles);
            }
            allegation.forward(
                    LocalDate.now(clock),
                    late ? command.lateReason().strip() : "",
                    command.information().strip());
            allegations.save(allegation);
            audit.record(allegation.id().value(), actor, "audit.allegation.forwarded");
            return desk.complete(command.taskId(), actor, Map.of()).map(done -> allegation.id());
        });
    }

    /** The forwarded report goes through the same intake as any other. */
    @Transactional
    public void handToIntake(AllegationId id) {
        events.publishEvent(new AllegationReceived(id));
    }

    private static Refusals refusals(Forwarding command, Allegation allegation, boolean late) {
        Refusals refusals = new Refusals()
                .tooLong(command.information(), "information", TriageAllegation.LONGEST_TEXT)
                .tooLong(command.lateReason(), "lateReason", TriageAllegation.LONGEST_TEXT)
                .when(
                        command.files().size() > FilingRules.MOST_FILES,
                        "files",
                        "allegation.filing.files.tooMany",
                        command.files().size(),
                        FilingRules.MOST_FILES);
        return late
                ? refusals.required(
                        command.lateReason(),
                        "lateReason",
                        "allegation.take.lateReason.required",
                        allegation.origin().forwardDueOn().toString())
                : refusals;
    }

    private List<Refusal> keep(AllegationId id, List<ReportFile> files, Actor actor) {
        List<Refusal> refusals = new ArrayList<>();
        for (ReportFile file : files) {
            try (InputStream data = file.content().getInputStream()) {
                documents
                        .store(
                                id.value(),
                                new NewDocument(file.name(), KIND, Visibility.CONFIDENTIAL, file.mediaType(), data),
                                actor)
                        .reasons()
                        .forEach(reason ->
                                refusals.add(Refusal.at("files", "allegation.file.refused", file.name(), reason)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return refusals;
    }
}
