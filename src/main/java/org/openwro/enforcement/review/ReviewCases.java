package org.openwro.enforcement.review;

import java.util.List;
import java.util.Optional;
import org.openwro.calendar.PartialDate;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineAccess;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.identity.Actor;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseSource;
import org.springframework.stereotype.Component;

/** The review of a line on the case page: for the people of its port and for the staff of the house who see lines. */
@Component
class ReviewCases implements CaseSource {

    private final MatchReviews reviews;
    private final EntryLines lines;
    private final Ports ports;

    ReviewCases(MatchReviews reviews, EntryLines lines, Ports ports) {
        this.reviews = reviews;
        this.lines = lines;
        this.ports = ports;
    }

    @Override
    public boolean knows(String key) {
        return LineRecord.isOne(key);
    }

    @Override
    public Optional<CaseFile> find(String key, Actor actor) {
        return reviews.find(LineRecord.lineId(key))
                .filter(review -> LineAccess.maySee(actor, review.portCode()))
                .flatMap(review -> lines.find(review.lineId()).map(line -> file(key, review, line)));
    }

    private CaseFile file(String key, MatchReview review, ScreenedLine line) {
        return new CaseFile(
                key,
                line.line().manufacturerName(),
                review.state().labelKey(),
                List.of(
                        new CaseFile.Fact(
                                "enforcement.instruction.port",
                                ports.find(review.portCode()).map(Port::label).orElse(review.portCode())),
                        new CaseFile.Fact("enforcement.instruction.order", review.orderId()),
                        new CaseFile.Fact(
                                "screening.field.description", line.line().description()),
                        new CaseFile.Fact(
                                "enforcement.review.dueOn",
                                PartialDate.of(review.dueOn()).words())),
                List.of(new CaseFile.Link("enforcement.line.line", review.lineId(), "/lines/" + review.lineId())));
    }
}
