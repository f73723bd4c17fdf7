package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Refusal;

class ApprovalChainTest {

    private static final Actor MANY_HATS = new Actor("hats", "Many Hats", Set.of(Role.values()), Set.of(), null);

    static Stream<Arguments> pairsOfDecisions() {
        return Stream.of(ApprovalStep.values()).filter(ApprovalStep::isDecision).flatMap(first -> Stream.of(
                        ApprovalStep.values())
                .filter(second -> second.isDecision() && second.compareTo(first) > 0)
                .map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairsOfDecisions")
    void nobody_decides_at_two_steps_of_one_chain(ApprovalStep first, ApprovalStep second) {
        ApprovalChain chain = chain(
                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT), act(first, "hats", ApprovalOutcome.APPROVED));
        assertThat(chain.refusal(second, MANY_HATS)).map(Refusal::messageKey).contains("order.duties.twice");
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalStep.class,
            names = {"LEGAL_CLEARANCE", "DIRECTOR", "COMMISSIONER", "SECRETARY"})
    void nobody_decides_on_what_they_drafted_in_any_round(ApprovalStep step) {
        assertThat(chain(act(ApprovalStep.DRAFT, "hats", ApprovalOutcome.SENT)).refusal(step, MANY_HATS))
                .map(Refusal::messageKey)
                .contains("order.duties.ownDraft");
        assertThat(chain(
                                act(ApprovalStep.DRAFT, "hats", ApprovalOutcome.SAVED),
                                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT))
                        .refusal(step, MANY_HATS))
                .isPresent();
        assertThat(chain(
                                act(ApprovalStep.DRAFT, "hats", ApprovalOutcome.SENT),
                                act(ApprovalStep.LEGAL_CLEARANCE, "carmen", ApprovalOutcome.RETURNED),
                                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT))
                        .refusal(step, MANY_HATS))
                .isPresent();
    }

    @Test
    void who_returned_a_draft_decides_on_it_again_when_it_comes_back() {
        ApprovalChain chain = chain(
                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT),
                act(ApprovalStep.LEGAL_CLEARANCE, "carmen", ApprovalOutcome.APPROVED),
                act(ApprovalStep.DIRECTOR, "hats", ApprovalOutcome.RETURNED),
                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT));
        assertThat(chain.refusal(ApprovalStep.DIRECTOR, MANY_HATS)).isEmpty();
    }

    @Test
    void counsel_who_cleared_may_enter_the_publication_since_that_decides_nothing() {
        ApprovalChain chain = chain(
                act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT),
                act(ApprovalStep.LEGAL_CLEARANCE, "hats", ApprovalOutcome.APPROVED));
        assertThat(chain.refusal(ApprovalStep.PUBLICATION, MANY_HATS)).isEmpty();
    }

    @Test
    void the_drafters_see_a_return_until_they_send_the_draft_again() {
        Approval returned = act(ApprovalStep.DIRECTOR, "diego", ApprovalOutcome.RETURNED);
        Approval kept = act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SAVED);
        Approval sent = act(ApprovalStep.DRAFT, "tara", ApprovalOutcome.SENT);
        assertThat(chain(sent, returned, kept).openReturn()).contains(returned);
        assertThat(chain(sent, returned, sent).openReturn()).isEmpty();
        assertThat(chain().openReturn()).isEmpty();
        assertThat(chain(sent, returned, kept).shown()).containsExactly(sent, returned);
    }

    private static ApprovalChain chain(Approval... acts) {
        return new ApprovalChain(new ArrayList<>(List.of(acts)));
    }

    private static Approval act(ApprovalStep step, String username, ApprovalOutcome outcome) {
        return new Approval(1, step, username, outcome, "", Instant.EPOCH);
    }
}
