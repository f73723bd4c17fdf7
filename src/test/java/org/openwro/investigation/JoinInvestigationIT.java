package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AllegationState;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.OpenCases;
import org.openwro.allegation.TriageAllegation;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.openwro.identity.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** A second report on a matter becomes part of the case that runs. */
class JoinInvestigationIT extends OpenWroIT {

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    TriageAllegation triage;

    @Autowired
    Allegations allegations;

    @Autowired
    Investigations investigations;

    @Autowired
    OpenCases cases;

    private final String producer = "Join Mill " + UUID.randomUUID();

    private AllegationId filed() {
        return fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete(producer)), Actor.anonymous())
                .orThrow()
                .id();
    }

    private String triageOf(AllegationId id) {
        return task(id.value(), AllegationIntakeModel.TASK_TRIAGE).id();
    }

    @Test
    void an_accepted_report_joins_the_open_case_and_opens_none() {
        AllegationId first = filed();
        triage.decide(DecideAllegation.accept(triageOf(first), ""), Actors.analyst())
                .orThrow();
        CaseId running = investigations.of(first).orElseThrow();
        AllegationId second = filed();
        Allegation suggestedFor = allegations.get(second);
        assertThat(cases.near(suggestedFor).get(0).key()).isEqualTo(running.value());

        triage.decide(DecideAllegation.join(triageOf(second), running.value(), ""), Actors.analyst())
                .orThrow();

        assertThat(investigations.of(second)).contains(running);
        assertThat(investigations.find(running).orElseThrow().allegations()).isEqualTo(List.of(first, second));
        assertThat(allegations.get(second).state()).isEqualTo(AllegationState.ACCEPTED);
        assertThat(allegations.get(second).decision().orElseThrow().joinedCase())
                .isEqualTo(running.value());
        assertThat(endsReached(second.value())).containsExactly("endEvent_allegationAccepted");
    }

    @Test
    void a_decided_case_or_none_is_refused_and_nothing_is_written() {
        AllegationId first = filed();
        triage.decide(DecideAllegation.accept(triageOf(first), ""), Actors.analyst())
                .orThrow();
        String decided = investigations.of(first).orElseThrow().value();
        jdbc.sql("update investigation_case set state = 'DECIDED' where id = ?")
                .param(decided)
                .update();
        AllegationId second = filed();
        for (String key : List.of(decided, "CASE-1999-00001")) {
            assertThat(triage.decide(DecideAllegation.join(triageOf(second), key, ""), Actors.analyst())
                            .reasons())
                    .extracting(each -> each.messageKey())
                    .containsExactly("allegation.triage.joinCase.notOpen");
        }
        assertThat(allegations.get(second).state()).isEqualTo(AllegationState.UNDER_REVIEW);
        assertThat(investigations.of(second)).isEmpty();
    }
}
