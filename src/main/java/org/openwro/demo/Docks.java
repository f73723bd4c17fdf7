package org.openwro.demo;

import static org.openwro.detention.LineChoice.DETAIN;
import static org.openwro.detention.LineChoice.EXCLUDE;
import static org.openwro.detention.LineChoice.RELEASE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.openwro.detention.DecideAdmissibility;
import org.openwro.detention.DecideOnDetention;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.Detentions;
import org.openwro.detention.FileProof;
import org.openwro.detention.FileProtest;
import org.openwro.detention.LineChoice;
import org.openwro.detention.LineDecision;
import org.openwro.detention.RecordPresentation;
import org.openwro.detention.ReviewProof;
import org.openwro.enforcement.ReceiveEntryLines;
import org.openwro.enforcement.Submission;

/** Takes a shipment through its detention, each step by the people of its port and its importer. */
@DemoPart
class Docks {

    private final Stage stage;
    private final ReceiveEntryLines receiveEntryLines;
    private final Detentions detentions;
    private final RecordPresentation recordPresentation;
    private final DecideOnDetention decideOnDetention;
    private final FileProof fileProof;
    private final ReviewProof reviewProof;
    private final DecideAdmissibility decideAdmissibility;
    private final FileProtest fileProtest;
    private final DemoPapers papers;

    Docks(
            Stage stage,
            ReceiveEntryLines receiveEntryLines,
            Detentions detentions,
            RecordPresentation recordPresentation,
            DecideOnDetention decideOnDetention,
            FileProof fileProof,
            ReviewProof reviewProof,
            DecideAdmissibility decideAdmissibility,
            FileProtest fileProtest,
            DemoPapers papers) {
        this.stage = stage;
        this.receiveEntryLines = receiveEntryLines;
        this.detentions = detentions;
        this.recordPresentation = recordPresentation;
        this.decideOnDetention = decideOnDetention;
        this.fileProof = fileProof;
        this.reviewProof = reviewProof;
        this.decideAdmissibility = decideAdmissibility;
        this.fileProtest = fileProtest;
        this.papers = papers;
    }

    /** Lines sent in by the trade specialist. */
    void entered(String fileName, List<EntryRow> rows) {
        receive(fileName, EntryRow.file(rows));
    }

    /** Imported today, and held because an order covers its lines. */
    DetentionId held(Cargo cargo) {
        receive("entry-" + cargo.entry() + ".csv", cargo.csv(stage.today()));
        return detentions.openOf(cargo.entry()).get(0).id();
    }

    private void receive(String fileName, String lines) {
        receiveEntryLines
                .receive(
                        Submission.file(fileName, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))),
                        stage.actor("tara"))
                .orThrow();
    }

    /** The officer has to release or detain. */
    DetentionId presented(Cargo cargo) {
        DetentionId id = held(cargo);
        recordPresentation
                .record(
                        new RecordPresentation.Command(id, stage.today()),
                        stage.actor(cargo.crew().officer()))
                .orThrow();
        return id;
    }

    /** Detained, and the importer was told. */
    DetentionId noticed(Cargo cargo) {
        DetentionId id = presented(cargo);
        decideOnDetention
                .decide(
                        new DecideOnDetention.Command(id, decisions(id, "The order names the maker.", DETAIN, DETAIN)),
                        stage.actor(cargo.crew().officer()))
                .orThrow();
        stage.goOn(id);
        return id;
    }

    /** The importer filed proof, which is to be reviewed. */
    DetentionId proven(Cargo cargo) {
        DetentionId id = noticed(cargo);
        fileProof
                .file(papers.proof(id, cargo), stage.actor(cargo.crew().importer()))
                .orThrow();
        return id;
    }

    /** The reviewer asked the importer. */
    DetentionId asked(Cargo cargo) {
        DetentionId id = proven(cargo);
        reviewProof
                .review(
                        ReviewProof.Command.asking(
                                id, "From which suppliers do the materials of the second line come?"),
                        stage.actor("tara"))
                .orThrow();
        return id;
    }

    /** The port director has to decide on a recommendation to release one line and to exclude the other. */
    DetentionId reviewed(Cargo cargo) {
        return reviewed(cargo, RELEASE, EXCLUDE);
    }

    private DetentionId reviewed(Cargo cargo, LineChoice... choices) {
        DetentionId id = proven(cargo);
        reviewProof
                .review(
                        new ReviewProof.Command(
                                id,
                                List.of(),
                                "The papers trace the first line to its materials; for the second a tier is missing.",
                                decisions(id, "See the review note.", choices)),
                        stage.actor("tara"))
                .orThrow();
        return id;
    }

    /** Excluded; the importer may protest, export or destroy. */
    DetentionId excluded(Cargo cargo) {
        DetentionId id = reviewed(cargo, EXCLUDE, EXCLUDE);
        decideAdmissibility
                .decide(
                        new DecideAdmissibility.Command(id, decisions(id, "A tier is missing.", EXCLUDE, EXCLUDE)),
                        stage.actor(cargo.crew().director()))
                .orThrow();
        stage.goOn(id);
        return id;
    }

    /** The importer protests against the exclusion. */
    DetentionId protested(Cargo cargo) {
        DetentionId id = excluded(cargo);
        fileProtest
                .file(
                        new FileProtest.Command(
                                id,
                                "The missing tier is shown by the delivery notes enclosed.",
                                List.of(papers.notes())),
                        stage.actor(cargo.crew().importer()))
                .orThrow();
        return id;
    }

    private List<LineDecision> decisions(DetentionId id, String reason, LineChoice... choices) {
        List<DetentionLine> lines = detentions.get(id).linesInHand();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new LineDecision(lines.get(index).lineId(), choices[index], reason))
                .toList();
    }
}
