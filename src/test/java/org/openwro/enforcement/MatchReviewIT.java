package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.calendar.BusinessDays;
import org.openwro.enforcement.intake.Column;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.enforcement.review.AnswerAlike;
import org.openwro.enforcement.review.AnswerReview;
import org.openwro.enforcement.review.CorrectAnswer;
import org.openwro.enforcement.review.Dissent;
import org.openwro.enforcement.review.LabelledExamples;
import org.openwro.enforcement.review.LabelledExamples.Example;
import org.openwro.enforcement.review.MatchAnswers;
import org.openwro.enforcement.review.MatchQuality;
import org.openwro.enforcement.review.MatchReviews;
import org.openwro.enforcement.review.OpenReviews;
import org.openwro.enforcement.review.ReviewState;
import org.openwro.enforcement.review.Verdict;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A possible match before the officers of its port. */
class MatchReviewIT extends OpenWroIT {

    private static final String MAKER = "Quillathorn Vexberg Haldorne";

    private static OrderId order;

    @Autowired
    private ReceiveEntryLines receiving;

    @Autowired
    private EntryLines lines;

    @Autowired
    private MatchReviews reviews;

    @Autowired
    private MatchAnswers answers;

    @Autowired
    private AnswerReview answering;

    @Autowired
    private AnswerAlike alike;

    @Autowired
    private CorrectAnswer correcting;

    @Autowired
    private OpenReviews opening;

    @Autowired
    private RaiseHold raising;

    @Autowired
    private LabelledExamples examples;

    @Autowired
    private MatchQuality quality;

    @Autowired
    private BusinessDays businessDays;

    @Autowired
    private UserDetailsService users;

    @BeforeEach
    void an_order_is_in_force() {
        if (order == null) {
            order = OrderFixture.inForce(jdbc, MAKER, LocalDate.of(2021, 1, 4));
        }
    }

    @Test
    void a_possible_match_waits_with_a_due_day_for_the_officers_of_its_port_only() throws Exception {
        String line = possible();
        InboxTask task = waiting(line);
        assertThat(task.port()).isEqualTo("2704");
        assertThat(task.caseTitle()).contains(order.value()).contains(MAKER);
        assertThat(task.dueOn()).isEqualTo(businessDays.plus(LocalDate.now(clock), 2));
        mvc.perform(get(task.pagePath()).with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>Quillathorn</mark>")))
                .andExpect(content().string(containsString("speaks against it")));
        mvc.perform(get(task.pagePath()).with(as("noel"))).andExpect(status().isConflict());
        mvc.perform(get(task.pagePath()).with(as("tara"))).andExpect(status().isForbidden());
        mvc.perform(get("/lines/" + line).with(as("pat")))
                .andExpect(content().string(containsString(task.pagePath())))
                .andExpect(content().string(containsString("Raise hold")));
        mvc.perform(get("/lines/" + line).with(as("tara")))
                .andExpect(content().string(containsString("waits for an officer of the port")))
                .andExpect(content().string(not(containsString(task.pagePath()))));
        mvc.perform(get("/cases/" + LineRecord.key(line)).with(as("pat"))).andExpect(status().isOk());
        mvc.perform(get("/cases/" + LineRecord.key(line)).with(as("noel"))).andExpect(status().isNotFound());
    }

    @Test
    void a_line_without_match_and_a_hit_wait_for_nobody() {
        LineRows none = LineRows.ordinary();
        LineRows hit = made("CN");
        receive(none, hit);
        assertThat(reviews.find(none.id())).isEmpty();
        assertThat(reviews.find(hit.id())).isEmpty();
    }

    @Test
    void one_answer_takes_in_all_lines_of_the_port_that_say_the_same_and_no_other() throws Exception {
        LineRows first = made("DE").with(Column.MANUFACTURER_ADDRESS, "1 Alike Lane");
        LineRows second = made("DE").with(Column.MANUFACTURER_ADDRESS, "1 Alike Lane");
        LineRows third = made("DE").with(Column.MANUFACTURER_ADDRESS, "1 Alike Lane");
        LineRows otherGoods =
                made("DE").with(Column.MANUFACTURER_ADDRESS, "1 Alike Lane").with(Column.DESCRIPTION, "OTHER GOODS");
        LineRows otherPort =
                made("DE").with(Column.MANUFACTURER_ADDRESS, "1 Alike Lane").with(Column.PORT_CODE, "1703");
        receive(first, second, third, otherGoods, otherPort);
        InboxTask task = waiting(first.id());
        mvc.perform(get(task.pagePath()).with(as("pat")))
                .andExpect(content().string(containsString("to the 2 other lines of this port that say the same")));
        mvc.perform(post(task.pagePath())
                        .with(as("pat"))
                        .with(csrf())
                        .param("answer", "CANNOT_TELL")
                        .param("words", "Is it?")
                        .param("alike", "true"))
                .andExpect(content().string(containsString("a hold is decided line by line")));
        mvc.perform(post(task.pagePath())
                        .with(as("pat"))
                        .with(csrf())
                        .param("answer", "DOES_NOT_FALL_UNDER")
                        .param("reason", "OTHER_PARTY")
                        .param("alike", "true"))
                .andExpect(redirectedUrl("/work?queue=group"));
        assertThat(reviews.find(second.id()).orElseThrow().state()).isEqualTo(ReviewState.ANSWERED);
        assertThat(alike.answerWaiting()).isEqualTo(2);
        for (LineRows line : List.of(first, second, third)) {
            assertThat(lines.find(line.id()).orElseThrow().decision()).satisfies(decision -> {
                assertThat(decision.kind()).isEqualTo(Decision.Kind.DISMISSED);
                assertThat(decision.by()).isEqualTo("pat");
            });
            assertThat(answers.of(line.id())).singleElement().satisfies(answer -> assertThat(answer.reason())
                    .isEqualTo(Dissent.OTHER_PARTY));
            assertThat(inbox.ofCase(LineRecord.key(line.id()))).isEmpty();
        }
        assertThat(waiting(otherGoods.id())).isNotNull();
        assertThat(waiting(otherPort.id())).isNotNull();
        assertThat(alike.answerWaiting()).isZero();
    }

    @Test
    void the_same_party_opens_a_detention_and_leaves_an_example() throws Exception {
        String line = possible();
        InboxTask task = waiting(line);
        mvc.perform(post(task.pagePath()).with(as("pat")).with(csrf()).param("answer", "FALLS_UNDER"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choose the order under which the line falls")))
                .andExpect(content().string(containsString("Enter what you found")));
        mvc.perform(post(task.pagePath())
                        .with(as("pat"))
                        .with(csrf())
                        .param("answer", "FALLS_UNDER")
                        .param("orderId", order.value())
                        .param("words", "The cartons carry its mark"))
                .andExpect(redirectedUrl("/lines/" + line));
        assertThat(lines.find(line).orElseThrow().isHeld()).isTrue();
        assertThat(jdbc.sql("select count(*) from detention_line where line_id = ?")
                        .param(line)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(endsReached(LineRecord.key(line))).containsExactly("endEvent_matchSettled");
        assertThat(answers.of(line)).hasSize(1);
        assertThat(examplesOf(line)).singleElement().satisfies(example -> {
            assertThat(example.label()).isEqualTo("MATCH");
            assertThat(example.queryName()).isEqualTo(MAKER);
            assertThat(example.queryCountry()).isEqualTo("DE");
            assertThat(example.listedName()).isEqualTo(MAKER);
            assertThat(example.rule()).isEqualTo("NAME_SAME");
            assertThat(example.answeredBy()).isEqualTo("pat");
        });
    }

    @Test
    void another_party_is_set_aside_with_a_reason_of_the_list() {
        String line = possible();
        String task = waiting(line).id();
        assertThat(refusals(answering.answer(task, verdict("DOES_NOT_FALL_UNDER", "", ""), pat())))
                .containsExactly("enforcement.review.reason.missing");
        assertThat(refusals(answering.answer(task, verdict("DOES_NOT_FALL_UNDER", "OTHER", " "), pat())))
                .containsExactly("enforcement.review.words.missing");
        assertThat(refusals(answering.answer(task, verdict("", "", ""), pat())))
                .containsExactly("enforcement.review.answer.missing");
        answering
                .answer(task, verdict("DOES_NOT_FALL_UNDER", "OTHER_PARTY", ""), pat())
                .orThrow();
        assertThat(lines.find(line).orElseThrow()).satisfies(each -> {
            assertThat(each.isDismissed()).isTrue();
            assertThat(each.decision().reason()).isEqualTo("Another party with a similar name");
        });
        assertThat(examplesOf(line)).extracting(Example::label).containsExactly("NO_MATCH");
        assertThat(answering
                        .answer(task, verdict("DOES_NOT_FALL_UNDER", "OTHER_PARTY", ""), pat())
                        .isRefused())
                .isTrue();
    }

    @Test
    void an_officer_who_cannot_tell_asks_and_the_task_comes_back_with_the_advice() throws Exception {
        String line = possible();
        assertThat(refusals(answering.answer(waiting(line).id(), verdict("CANNOT_TELL", "", ""), pat())))
                .containsExactly("enforcement.review.question.missing");
        answering
                .answer(waiting(line).id(), verdict("CANNOT_TELL", "", "Is this the branch in Bremen?"), pat())
                .orThrow();
        assertThat(state(line)).isEqualTo(ReviewState.ASKED);
        InboxTask asked = task(LineRecord.key(line), MatchReviewModel.TASK_ADVISE);
        mvc.perform(get(asked.pagePath()).with(as("tara")))
                .andExpect(content().string(containsString("Is this the branch in Bremen?")));
        mvc.perform(post(asked.pagePath()).with(as("tara")).with(csrf()).param("advice", ""))
                .andExpect(content().string(containsString("Enter your answer to the officer")));
        mvc.perform(post(asked.pagePath()).with(as("tara")).with(csrf()).param("advice", "No branch is known."))
                .andExpect(redirectedUrl("/work?queue=group"));
        InboxTask back = waiting(line);
        assertThat(back.dueOn()).isEqualTo(businessDays.plus(LocalDate.now(clock), 2));
        mvc.perform(get(back.pagePath()).with(as("pat")))
                .andExpect(content().string(containsString("No branch is known.")));
        assertThat(examplesOf(line)).isEmpty();
    }

    @Test
    void another_officer_corrects_an_answer_and_the_record_keeps_both() throws Exception {
        String line = possible();
        answering
                .answer(waiting(line).id(), verdict("DOES_NOT_FALL_UNDER", "OTHER_PARTY", ""), pat())
                .orThrow();
        Verdict other = new Verdict("FALLS_UNDER", order.value(), null, "The papers name its plant");
        assertThat(refusals(correcting.correct(line, other, pat()))).containsExactly("enforcement.correct.own");
        assertThat(correcting.correct(line, other, Actors.officerAtNewark()).isRefused())
                .isTrue();
        assertThat(refusals(correcting.correct(
                        line,
                        verdict("DOES_NOT_FALL_UNDER", "OTHER_PARTY", "same"),
                        Actors.portDirectorAtLosAngeles())))
                .containsExactly("enforcement.correct.same");
        mvc.perform(get("/lines/" + line + "/answer").with(as("paula")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Put in its place")));
        mvc.perform(post("/lines/" + line + "/answer")
                        .with(as("paula"))
                        .with(csrf())
                        .param("answer", "FALLS_UNDER")
                        .param("orderId", order.value())
                        .param("words", "The papers name its plant"))
                .andExpect(redirectedUrl("/lines/" + line));
        assertThat(lines.find(line).orElseThrow().isHeld()).isTrue();
        assertThat(answers.of(line)).hasSize(2).first().satisfies(last -> {
            assertThat(last.correction()).isTrue();
            assertThat(last.answeredBy()).isEqualTo("paula");
        });
        assertThat(examplesOf(line)).extracting(Example::label).containsExactly("MATCH");
        mvc.perform(get("/lines/" + line).with(as("tara")))
                .andExpect(content().string(containsString("Another party with a similar name")))
                .andExpect(content().string(containsString("second look")));
    }

    @Test
    void a_hold_that_turns_out_wrong_stays_with_the_detention_but_the_example_is_mended() {
        String line = possible();
        answering
                .answer(waiting(line).id(), new Verdict("FALLS_UNDER", order.value(), "", "Its mark"), pat())
                .orThrow();
        correcting
                .correct(
                        line,
                        verdict("DOES_NOT_FALL_UNDER", "OTHER_PLACE", "A namesake"),
                        Actors.portDirectorAtLosAngeles())
                .orThrow();
        assertThat(lines.find(line).orElseThrow().isHeld()).isTrue();
        assertThat(examplesOf(line)).extracting(Example::label).containsExactly("NO_MATCH");
    }

    @Test
    void a_line_held_from_its_own_page_needs_no_review_any_more_and_is_an_example_too() {
        String line = possible();
        raising.raise(new HoldLine(line, order.value(), "I know the plant"), pat())
                .orThrow();
        assertThat(state(line)).isEqualTo(ReviewState.SETTLED);
        assertThat(inbox.ofCase(LineRecord.key(line))).isEmpty();
        assertThat(endsReached(LineRecord.key(line))).contains("endEvent_lineSettledOtherwise");
        assertThat(examplesOf(line)).extracting(Example::label).containsExactly("MATCH");
    }

    @Test
    void a_match_that_waited_before_the_upgrade_gets_its_task_once() {
        LineRows none = LineRows.ordinary();
        receive(none);
        jdbc.sql(
                        """
                        insert into match_review (line_id, port_code, order_id, state, opened_at, due_on)
                        values (?, '2704', ?, 'TO_START', now(), current_date + 7)
                        """)
                .params(none.id(), order.value())
                .update();
        opening.startWaiting();
        opening.startWaiting();
        assertThat(inbox.ofCase(LineRecord.key(none.id()))).hasSize(1);
        assertThat(state(none.id())).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void answers_show_as_precision_by_rule_and_by_order_and_as_files() throws Exception {
        mvc.perform(get("/screening/quality").with(as("tara")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quality of screening")));
        String confirmed = possible();
        String rejected = possible();
        possible();
        receive(made("CN"));
        OrderId seen = order;
        answering
                .answer(waiting(confirmed).id(), new Verdict("FALLS_UNDER", seen.value(), "", "Its mark"), pat())
                .orThrow();
        answering
                .answer(waiting(rejected).id(), verdict("DOES_NOT_FALL_UNDER", "OTHER_GOODS", ""), pat())
                .orThrow();
        MatchQuality.Figure figure =
                quality.monthly(MatchQuality.By.ORDER, LocalDate.now(clock).withDayOfMonth(1), null).stream()
                        .filter(each -> each.key().equals(seen.value()))
                        .findFirst()
                        .orElseThrow();
        assertThat(figure.hits()).isPositive();
        assertThat(figure.possible()).isGreaterThanOrEqualTo(3);
        assertThat(figure.answered()).isLessThan(figure.possible());
        assertThat(figure.precision()).isBetween(0.01, 0.99);
        mvc.perform(get("/screening/quality")
                        .param("by", "ORDER")
                        .param("key", seen.value())
                        .with(as("paula")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(seen.value())))
                .andExpect(content().string(containsString("Counted are the lines of your ports: 2704")))
                .andExpect(content().string(not(containsString("Labelled examples"))));
        mvc.perform(get("/screening/quality").param("by", "ORDER").with(as("dana")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(seen.value()))));
        mvc.perform(get("/screening/quality.csv").param("by", "ORDER").with(as("tara")))
                .andExpect(content().string(containsString("ORDER," + seen.value())));
        mvc.perform(get("/screening/examples.csv").param("names", "true").with(as("tara")))
                .andExpect(content()
                        .string(containsString(
                                "id,query_name,query_address,query_city,query_country,listed_name,listed_aliases,listed_city,"
                                        + "listed_country,label,category")))
                .andExpect(content().string(containsString("officer_name_same," + seen.value())));
        mvc.perform(get("/screening/quality").with(as("pat"))).andExpect(status().isForbidden());
        mvc.perform(get("/screening/quality").with(as("harper"))).andExpect(status().isForbidden());
        mvc.perform(get("/screening/examples.csv").with(as("paula"))).andExpect(status().isForbidden());
    }

    private List<Example> examplesOf(String line) {
        return examples.list(true, 1000).stream()
                .filter(each -> each.lineId().equals(line))
                .toList();
    }

    private ReviewState state(String line) {
        return reviews.find(line).orElseThrow().state();
    }

    private InboxTask waiting(String line) {
        return task(LineRecord.key(line), MatchReviewModel.TASK_REVIEW);
    }

    private static org.openwro.identity.Actor pat() {
        return Actors.officerAtLosAngeles();
    }

    private static Verdict verdict(String answer, String reason, String words) {
        return new Verdict(answer, "", reason, words);
    }

    private String possible() {
        LineRows row = made("DE");
        receive(row);
        return row.id();
    }

    private static LineRows made(String country) {
        return LineRows.ordinary()
                .with(Column.ENTRY_NUMBER, "E" + System.nanoTime())
                .with(Column.MANUFACTURER_NAME, MAKER)
                .with(Column.MANUFACTURER_COUNTRY, country)
                .with(Column.COUNTRY_OF_ORIGIN, country)
                .with(Column.MID, "");
    }

    private void receive(LineRows... rows) {
        byte[] csv = LineRows.file(rows).getBytes(StandardCharsets.UTF_8);
        receiving
                .receive(Submission.file("lines.csv", new ByteArrayInputStream(csv)), Actors.tradeSpecialist())
                .orThrow();
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
