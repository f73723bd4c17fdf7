package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.order.OrderId;
import org.openwro.order.Release;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;

class PetitionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Petition petition = filed(
            new PetitionId("PET-2026-00001"),
            new Filing(
                    new OrderId("WRO-2026-00001"),
                    Set.of(1),
                    ReleaseKind.MODIFICATION,
                    "Mill",
                    "ORG-X",
                    "mei",
                    null,
                    "Done",
                    null,
                    List.of(IloIndicator.DECEPTION)));

    private static Petition filed(PetitionId id, Filing filing) {
        Petition petition = Petition.draft(id, filing);
        petition.file(DAY);
        return petition;
    }

    @Test
    void a_draft_is_filed_once_and_then_takes_evidence_until_the_check() {
        assertThat(petition.isFiled()).isTrue();
        assertThat(petition.takesEvidence()).isTrue();
        assertThatThrownBy(() -> petition.file(DAY)).isInstanceOf(IllegalStateException.class);
        petition.foundComplete();
        assertThat(petition.takesEvidence()).isFalse();
        petition.ask();
        assertThat(petition.takesEvidence()).isTrue();
    }

    @Test
    void steps_are_refused_out_of_their_order() {
        assertThatThrownBy(petition::concur).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(petition::answered).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> petition.end(PetitionState.GRANTED, DAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> petition.end(PetitionState.IN_APPROVAL, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(petition.state()).isEqualTo(PetitionState.SUBMITTED);
    }

    @Test
    void an_ended_petition_does_not_end_again() {
        petition.end(PetitionState.WITHDRAWN, DAY);
        assertThatThrownBy(() -> petition.end(PetitionState.WITHDRAWN, DAY)).isInstanceOf(IllegalStateException.class);
        assertThat(petition.state().isOpen()).isFalse();
    }

    @Test
    void the_release_names_the_petition_as_its_authority() {
        petition.foundComplete();
        petition.propose(Proposal.grant(EndAnchor.RECEIVED_AFTER, DAY, "Remediated"));
        petition.concur();
        petition.approve();
        petition.sign(petition.proposal().orElseThrow(), "colin");

        assertThat(petition.release())
                .isEqualTo(new Release(
                        ReleaseKind.MODIFICATION,
                        Set.of(1),
                        EndAnchor.RECEIVED_AFTER,
                        DAY,
                        "Remediated",
                        "PET-2026-00001"));
    }
}
