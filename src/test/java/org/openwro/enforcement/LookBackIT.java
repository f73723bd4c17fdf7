package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.browser.OpenWroBrowserIT;
import org.openwro.enforcement.intake.Column;
import org.openwro.order.OrderBroughtIntoForce;
import org.openwro.order.OrderId;
import org.openwro.screening.core.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** New orders over lines that came in before them; makers here have names that no other test uses. */
class LookBackIT extends OpenWroBrowserIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private RunLookBacks running;

    @Autowired
    private LookBacks lookBacks;

    @Autowired
    private LookBackMonths months;

    @Autowired
    private EntryLines lines;

    @Autowired
    private ReceiveEntryLines receiving;

    @Autowired
    private AskLookBack asking;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void lines_imported_since_the_first_day_of_an_order_are_held_although_they_came_in_before_it() {
        String maker = maker();
        LineRows before = line(maker, clock.today().minusDays(1));
        LineRows sameDay = line(maker, clock.today());
        received(before, sameDay, line("Somebody Else Altogether SA", clock.today()));
        assertThat(result(sameDay)).isEqualTo(Result.NO_EVIDENCE);

        OrderId order = broughtIntoForce(maker, clock.today());
        run();

        assertThat(result(sameDay)).isEqualTo(Result.HIT);
        assertThat(lines.find(sameDay.id()).orElseThrow().actingOrder()).isEqualTo(order.value());
        assertThat(result(before)).isEqualTo(Result.NO_EVIDENCE);
        assertThat(heldUnder(order)).containsExactly(sameDay.id());
        LookBack done = lookBacks.find(order.value()).orElseThrow();
        assertThat(done.state()).isEqualTo(LookBack.State.DONE);
        assertThat(done.hits()).isEqualTo(1);
        assertThat(done.linesRead()).isEqualTo(done.linesAll()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_line_that_came_in_after_the_order_is_not_counted_again() {
        String maker = maker();
        OrderId order = asked(maker, clock.today());
        LineRows after = line(maker, clock.today());
        received(after);
        assertThat(result(after)).isEqualTo(Result.HIT);
        run();
        assertThat(lookBacks.find(order.value()).orElseThrow().hits()).isZero();
        assertThat(heldUnder(order)).containsExactly(after.id());
    }

    @Test
    void an_order_of_an_earlier_day_reaches_back_over_months() {
        String maker = maker();
        LineRows old = line(maker, clock.today().minusMonths(3));
        LineRows young = line(maker, clock.today());
        received(old, young);
        OrderId order = asked(maker, clock.today().minusMonths(4));
        run();
        assertThat(heldUnder(order)).containsExactlyInAnyOrder(old.id(), young.id());
    }

    @Test
    void more_lines_than_one_batch_are_all_held_once() {
        String maker = maker();
        received(IntStream.range(0, 230)
                .mapToObj(number ->
                        line(maker, clock.today()).with(Column.ENTRY_NUMBER, "LB" + Math.abs(maker.hashCode())))
                .toArray(LineRows[]::new));
        OrderId order = asked(maker, clock.today());
        run();
        assertThat(lookBacks.find(order.value()).orElseThrow().hits()).isEqualTo(230);
        assertThat(heldUnder(order)).hasSize(230).doesNotHaveDuplicates();
    }

    @Test
    void a_run_waits_until_batches_without_the_order_are_committed_and_goes_on_where_it_was_cut_off() {
        String maker = maker();
        LineRows first = line(maker, clock.today());
        LineRows second = line(maker, clock.today());
        received(first, second);
        OrderId order = asked(maker, clock.today());
        running.runWaiting();
        assertThat(lookBacks.find(order.value()).orElseThrow().state()).isEqualTo(LookBack.State.WAITING);

        months.begin(clock.instant().plusSeconds(11), clock.instant().plusSeconds(1), clock.today());
        var left = months.take(clock.instant(), Duration.ofMinutes(5)).orElseThrow();
        assertThat(months.read(left, 1, clock.instant())).isTrue();
        run();
        assertThat(lookBacks.find(order.value()).orElseThrow().state()).isEqualTo(LookBack.State.RUNNING);
        clock.advance(Duration.ofMinutes(6));
        run();
        assertThat(months.read(left, 1, clock.instant())).isFalse();
        assertThat(lookBacks.find(order.value()).orElseThrow()).satisfies(done -> {
            assertThat(done.state()).isEqualTo(LookBack.State.DONE);
            assertThat(done.linesRead()).isEqualTo(done.linesAll()).isGreaterThanOrEqualTo(2);
        });
        assertThat(heldUnder(order)).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void it_is_asked_once() {
        OrderId order = asked(maker(), clock.today());
        transaction.executeWithoutResult(status -> asking.ask(order));
        run();
        run();
        assertThat(lookBacks.find(order.value()).orElseThrow().hits()).isZero();
    }

    @Test
    void the_page_tells_how_far_they_are() {
        String maker = maker();
        received(line(maker, clock.today()));
        OrderId order = asked(maker, clock.today());
        var page = signedIn("tara").open("/lookbacks").see(order.value()).see("Waiting");
        run();
        page.open("/lookbacks").see("Done").follow(maker).see(order.value());
    }

    private void run() {
        clock.advance(Duration.ofSeconds(11));
        running.runWaiting();
    }

    private Result result(LineRows line) {
        return lines.find(line.id()).orElseThrow().result();
    }

    private java.util.List<String> heldUnder(OrderId order) {
        return jdbc.sql("select line_id from detention_line_order where order_id = ?")
                .param(order.value())
                .query(String.class)
                .list();
    }

    private OrderId broughtIntoForce(String maker, LocalDate from) {
        OrderId id = OrderFixture.inForce(jdbc, maker, from);
        transaction.executeWithoutResult(status -> events.publishEvent(new OrderBroughtIntoForce(id)));
        return id;
    }

    /** As the event asks, without the instructions to every port that come with it. */
    private OrderId asked(String maker, LocalDate from) {
        OrderId id = OrderFixture.inForce(jdbc, maker, from);
        transaction.executeWithoutResult(status -> asking.ask(id));
        return id;
    }

    private static String maker() {
        return "Vantorre Look Works " + (char) ('A' + NUMBER.incrementAndGet()) + NUMBER.get() + " Ltd";
    }

    private static LineRows line(String maker, LocalDate imported) {
        return LineRows.ordinary()
                .with(Column.IMPORT_DATE, imported.toString())
                .with(Column.MANUFACTURER_NAME, maker)
                .with(Column.MANUFACTURER_COUNTRY, "CN")
                .with(Column.COUNTRY_OF_ORIGIN, "CN")
                .with(Column.MID, "");
    }

    private void received(LineRows... rows) {
        byte[] file = LineRows.file(rows).getBytes(StandardCharsets.UTF_8);
        receiving
                .receive(Submission.file("look.csv", new ByteArrayInputStream(file)), Actors.tradeSpecialist())
                .orThrow();
    }
}
