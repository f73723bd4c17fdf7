package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.allegation.RequiredElement.MERCHANDISE;
import static org.openwro.allegation.RequiredElement.PRODUCTION;
import static org.openwro.allegation.RequiredElement.REASONS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final String REASON = "Guards lock the dormitory at night and passports were taken from all workers"
            + " on the day when they arrived.";
    private static final String GOODS = "Cotton yarn, ring-spun, on cones";
    private static final String FACTS = "The yarn is spun in a mill of two halls with four hundred workers.";

    private static List<RequiredElement> missing(
            String reasons, String merchandise, String production, String producer, String place) {
        return Completeness.missingFrom(new Report(
                reasons,
                merchandise,
                production,
                producer,
                "CN",
                place,
                List.of("yarn"),
                Set.of(),
                ChildLabour.UNKNOWN,
                "",
                null));
    }

    @Test
    void a_report_with_reasons_goods_and_facts_lacks_nothing() {
        assertThat(missing(REASON, GOODS, FACTS, "Mill", "")).isEmpty();
        assertThat(missing(REASON, GOODS, FACTS, "", "Aksu")).isEmpty();
    }

    @Test
    void each_element_that_is_empty_or_nearly_so_is_missing() {
        assertThat(missing("It is bad.", GOODS, FACTS, "Mill", "")).containsExactly(REASONS);
        assertThat(missing(REASON, "Yarn", FACTS, "Mill", "")).containsExactly(MERCHANDISE);
        assertThat(missing(REASON, GOODS, "", "Mill", "")).containsExactly(PRODUCTION);
        assertThat(missing("", "", "", "", "")).containsExactly(REASONS, MERCHANDISE, PRODUCTION);
    }

    @Test
    void facts_without_a_producer_or_a_place_lead_nowhere() {
        assertThat(missing(REASON, GOODS, FACTS, "", "")).containsExactly(PRODUCTION);
    }

    @Test
    void blanks_and_dots_say_nothing_and_an_ideograph_says_as_much_as_three_letters() {
        assertThat(missing(REASON, ". . . . . . . . . . . . . . . . . . . . . .", FACTS, "Mill", ""))
                .containsExactly(MERCHANDISE);
        assertThat(missing(REASON, "环锭纺棉纱筒装", FACTS, "Mill", "")).isEmpty();
    }
}
