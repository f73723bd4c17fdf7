package org.openwro.lifecycle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openwro.Actors;
import org.openwro.detention.AskForExport;
import org.openwro.detention.Certificate;
import org.openwro.detention.DecideAdmissibility;
import org.openwro.detention.DecideOnDetention;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.Detentions;
import org.openwro.detention.FileProof;
import org.openwro.detention.ImporterStatement;
import org.openwro.detention.LineChoice;
import org.openwro.detention.LineDecision;
import org.openwro.detention.RecordExport;
import org.openwro.detention.RecordPresentation;
import org.openwro.detention.ReviewProof;
import org.openwro.detention.Upload;
import org.openwro.enforcement.AcknowledgeInstruction;
import org.openwro.enforcement.Acknowledgement;
import org.openwro.enforcement.InstructionId;
import org.openwro.enforcement.ReceiveEntryLines;
import org.openwro.enforcement.Submission;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.workflow.TaskInbox;

/** What happens at Los Angeles: the instruction is acknowledged, lines come in, a shipment of Harbor Home Textiles is held. */
public final class Port {

    private final TaskInbox inbox;
    private final AcknowledgeInstruction acknowledgeInstruction;
    private final ReceiveEntryLines receiveEntryLines;
    private final Detentions detentions;
    private final RecordPresentation recordPresentation;
    private final DecideOnDetention decideOnDetention;
    private final FileProof fileProof;
    private final ReviewProof reviewProof;
    private final DecideAdmissibility decideAdmissibility;
    private final AskForExport askForExport;
    private final RecordExport recordExport;

    Port(
            TaskInbox inbox,
            AcknowledgeInstruction acknowledgeInstruction,
            ReceiveEntryLines receiveEntryLines,
            Detentions detentions,
            RecordPresentation recordPresentation,
            DecideOnDetention decideOnDetention,
            FileProof fileProof,
            ReviewProof reviewProof,
            DecideAdmissibility decideAdmissibility,
            AskForExport askForExport,
            RecordExport recordExport) {
        this.inbox = inbox;
        this.acknowledgeInstruction = acknowledgeInstruction;
        this.receiveEntryLines = receiveEntryLines;
        this.detentions = detentions;
        this.recordPresentation = recordPresentation;
        this.decideOnDetention = decideOnDetention;
        this.fileProof = fileProof;
        this.reviewProof = reviewProof;
        this.decideAdmissibility = decideAdmissibility;
        this.askForExport = askForExport;
        this.recordExport = recordExport;
    }

    public void acknowledged(OrderId order) {
        String key = InstructionId.of(order.value(), HarborShipment.LOS_ANGELES).value();
        String task = Tasks.waiting(inbox, key, PortInstructionModel.TASK_ACKNOWLEDGE);
        acknowledgeInstruction
                .acknowledge(new Acknowledgement(task, "Pat Nguyen"), Actors.officerAtLosAngeles())
                .orThrow();
    }

    public org.openwro.enforcement.Upload received(String name, String csv, Actor actor) {
        return receiveEntryLines
                .receive(Submission.file(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))), actor)
                .orThrow();
    }

    public DetentionId heldShipment() {
        return detentions.openOf(HarborShipment.ENTRY).get(0).id();
    }

    public void presented(DetentionId id, LocalDate day) {
        recordPresentation
                .record(new RecordPresentation.Command(id, day), Actors.officerAtLosAngeles())
                .orThrow();
    }

    public void detained(DetentionId id) {
        decideOnDetention
                .decide(
                        new DecideOnDetention.Command(id, decisions(id, LineChoice.DETAIN, LineChoice.DETAIN)),
                        Actors.officerAtLosAngeles())
                .orThrow();
    }

    public void proven(DetentionId id, Certificate certificate, ImporterStatement statement) {
        fileProof
                .file(new FileProof.Command(id, certificate, statement), Actors.importer())
                .orThrow();
    }

    public void reviewed(DetentionId id, LineChoice... choices) {
        reviewProof
                .review(
                        new ReviewProof.Command(
                                id, List.of(), "Bale list of line 1 leads to a gin in Texas.", decisions(id, choices)),
                        Actors.tradeSpecialist())
                .orThrow();
    }

    public void decided(DetentionId id, LineChoice... choices) {
        decideAdmissibility
                .decide(new DecideAdmissibility.Command(id, decisions(id, choices)), Actors.portDirectorAtLosAngeles())
                .orThrow();
    }

    public void exported(DetentionId id, LocalDate day) {
        askForExport.ask(id, Actors.importer()).orThrow();
        Map<String, java.math.BigDecimal> left = detentions.get(id).linesInHand().stream()
                .collect(Collectors.toMap(DetentionLine::lineId, DetentionLine::quantity));
        recordExport
                .record(
                        new RecordExport.Command(id, day, "MV Alba, B/L 77", "Pat Nguyen", left),
                        Actors.officerAtLosAngeles())
                .orThrow();
    }

    private List<LineDecision> decisions(DetentionId id, LineChoice... choices) {
        List<DetentionLine> lines = detentions.get(id).linesInHand();
        return IntStream.range(0, choices.length)
                .mapToObj(index -> new LineDecision(lines.get(index).lineId(), choices[index], "See the bale list"))
                .toList();
    }

    static Upload paper(String name) {
        return new Upload(name, new ByteArrayInputStream(("paper " + name).getBytes(StandardCharsets.UTF_8)));
    }
}
