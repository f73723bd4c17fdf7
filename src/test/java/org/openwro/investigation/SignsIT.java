package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.Actors;
import org.openwro.investigation.chain.ChangeSupplyChain;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.sign.Dimension;
import org.openwro.investigation.sign.DimensionSummary;
import org.openwro.investigation.sign.Grade;
import org.openwro.investigation.sign.GradeSigns;
import org.openwro.investigation.sign.Sign;
import org.openwro.investigation.sign.Sign.Element;
import org.openwro.investigation.sign.Sign.Strength;
import org.openwro.investigation.sign.Signs;
import org.openwro.investigation.sign.SummaryTable;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

class SignsIT extends InvestigationIT {

    @Autowired
    private SummaryTable table;

    @Autowired
    private Signs signs;

    @Autowired
    private GradeSigns gradeSigns;

    @Autowired
    private ChangeSupplyChain change;

    @Autowired
    private UserDetailsService users;

    @ParameterizedTest
    @CsvSource({
        "NONE,   NONE,   false, BOTH",
        "NONE,   MEDIUM, false, INVOLUNTARINESS",
        "NONE,   STRONG, false, INVOLUNTARINESS",
        "MEDIUM, NONE,   false, PENALTY",
        "STRONG, NONE,   false, PENALTY",
        "STRONG, MEDIUM, true,  NOTHING",
        "STRONG, STRONG, true,  NOTHING",
        "MEDIUM, STRONG, true,  NOTHING",
        "MEDIUM, MEDIUM, false, STRENGTH"
    })
    void each_row_of_the_decision_table_says_whether_the_dimension_is_positive_and_what_is_missing(
            String involuntariness, String penalty, boolean positive, String missing) {
        assertThat(table.of(Dimension.DURESS, strength(involuntariness), strength(penalty)))
                .isEqualTo(new DimensionSummary(Dimension.DURESS, positive, missing));
    }

    private static Optional<Strength> strength(String name) {
        return name.equals("NONE") ? Optional.empty() : Optional.of(Strength.valueOf(name));
    }

    private int site(CaseId id) {
        return change.keep(id, Party.named(Plan.Role.SITE, "Aksu gin"), Actors.investigator())
                .orThrow()
                .number();
    }

    private static Sign sign(IloIndicator indicator, Grade grade, Element element, Strength strength, Integer... on) {
        return new Sign(
                indicator, grade, Dimension.DURESS, element, strength, LabourClass.FORCED, "", "", "", List.of(on));
    }

    @Test
    void what_is_only_alleged_does_not_count_in_the_summary() {
        CaseId id = openedOnXinjiang();
        exhibited(id, "Report");
        int site = site(id);
        Sign locked = sign(
                IloIndicator.RESTRICTION_OF_MOVEMENT, Grade.SUPPORTED, Element.INVOLUNTARINESS, Strength.STRONG, 1);
        Sign threats = sign(IloIndicator.INTIMIDATION_AND_THREATS, Grade.ALLEGED, Element.PENALTY, Strength.STRONG);
        gradeSigns
                .grade(id, site, List.of(locked, threats), Actors.investigator())
                .orThrow();
        List<Sign> kept = signs.of(id, site);
        assertThat(kept).hasSize(11).contains(locked, threats);
        assertThat(signs.summary(kept))
                .contains(new DimensionSummary(Dimension.DURESS, false, "PENALTY"))
                .contains(new DimensionSummary(Dimension.UNFREE_RECRUITMENT, false, "BOTH"));
    }

    @Test
    void a_supported_sign_rests_on_an_exhibit_and_a_corroborated_one_on_two() {
        CaseId id = openedOnXinjiang();
        exhibited(id, "Report");
        int site = site(id);
        List<Sign> wrong = List.of(
                sign(IloIndicator.ISOLATION, Grade.SUPPORTED, Element.INVOLUNTARINESS, Strength.MEDIUM),
                sign(IloIndicator.DECEPTION, Grade.CORROBORATED, Element.INVOLUNTARINESS, Strength.MEDIUM, 1),
                sign(IloIndicator.DEBT_BONDAGE, Grade.SUPPORTED, null, Strength.MEDIUM, 4));
        assertThat(byField(gradeSigns.grade(id, site, wrong, Actors.investigator())))
                .containsEntry("exhibits-ILO-04", "investigation.signs.exhibitMissing")
                .containsEntry("exhibits-ILO-02", "investigation.signs.oneExhibit")
                .containsEntry("exhibits-ILO-09", "investigation.indicators.exhibitUnknown")
                .containsEntry("dimension-ILO-09", "investigation.signs.halfPlaced");
        assertThat(keys(gradeSigns.grade(id, 99, List.of(), Actors.investigator())))
                .containsExactly("investigation.chain.partyUnknown");
    }

    @Test
    void the_pages_grade_a_place_and_say_what_is_missing() throws Exception {
        CaseId id = openedOnXinjiang();
        exhibited(id, "Report");
        String path = "/investigations/" + id.value() + "/signs";
        String place = path + "/" + site(id);
        var victor = user(users.loadUserByUsername("victor"));
        mvc.perform(get(place).with(victor)).andExpect(status().isOk());
        mvc.perform(post(place).with(csrf()).with(victor).param("grade-ILO-03", "SUPPORTED"))
                .andExpect(content().string(containsString("Name the exhibits that show ILO-03")));
        mvc.perform(post(place)
                        .with(csrf())
                        .with(victor)
                        .param("grade-ILO-03", "SUPPORTED")
                        .param("exhibits-ILO-03", "1")
                        .param("dimension-ILO-03", "DURESS")
                        .param("element-ILO-03", "INVOLUNTARINESS")
                        .param("strength-ILO-03", "STRONG")
                        .param("wording-ILO-03", "cages")
                        .param("confidential-ILO-03", "Worker 4 drew the gate"))
                .andExpect(redirectedUrl(path));
        mvc.perform(get(path).with(user(users.loadUserByUsername("carmen"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("A sign of penalty or its menace is missing."),
                                containsString("Sources say: cages"),
                                containsString("Worker 4 drew the gate"),
                                containsString("wro-tag--overdue\">missing</span>"))));
        mvc.perform(post(place).with(csrf()).with(victor).param("publishable-ILO-05", "Workers are beaten."))
                .andExpect(content().string(containsString("Name the exhibits on which the summary of ILO-05 rests")))
                .andExpect(content().string(containsString("Workers are beaten.")));
    }
}
