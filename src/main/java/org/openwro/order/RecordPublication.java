package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openwro.identity.Actor;
import org.openwro.order.process.OrderIssuanceModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters where and when a Finding was published (19 CFR 12.42(f)); from that day on it is in force (12.42(g)). This decides nothing, so
 * that counsel who cleared the draft may do it.
 */
@Service
public class RecordPublication {

    private static final Pattern FEDERAL_REGISTER = Pattern.compile("\\d{1,3} (FR|Fed\\. Reg\\.) \\d{1,6}");
    private static final Pattern CUSTOMS_BULLETIN = Pattern.compile(".*\\d.*");
    private static final int LONGEST = 200;

    private final OrderDesk desk;
    private final Orders orders;
    private final Clock clock;

    RecordPublication(OrderDesk desk, Orders orders, Clock clock) {
        this.desk = desk;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @param federalRegister volume and page, for example 91 FR 12345
     * @param customsBulletin for example 60 Cust. B. &amp; Dec. No. 12
     * @param reason why a day in the past is entered only now; kept in the approval chain, needed for no other day
     * @param publishedOn of the issue of the Federal Register; null when missing
     */
    public record Command(
            String taskId, String federalRegister, String customsBulletin, LocalDate publishedOn, String reason) {}

    @Transactional
    public Outcome<OrderId> record(Command command, Actor actor) {
        return desk.open(command.taskId(), Set.of(OrderIssuanceModel.TASK_RECORD_PUBLICATION), actor)
                .then(work -> {
                    Refusals refusals = check(command, work.order());
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    Order order = work.order();
                    order.publish(new Publication(
                            command.federalRegister().strip(),
                            command.customsBulletin().strip(),
                            command.publishedOn()));
                    orders.save(order);
                    return Outcome.done(desk.finish(
                            work,
                            ApprovalStep.PUBLICATION,
                            ApprovalOutcome.RECORDED,
                            command.reason(),
                            actor,
                            Map.of()));
                });
    }

    private Refusals check(Command command, Order order) {
        LocalDate on = command.publishedOn();
        return new Refusals()
                .when(
                        !fits(FEDERAL_REGISTER, command.federalRegister()),
                        "federalRegister",
                        "order.publication.federalRegister")
                .when(
                        !fits(CUSTOMS_BULLETIN, command.customsBulletin()),
                        "customsBulletin",
                        "order.publication.customsBulletin")
                .tooLong(command.customsBulletin(), "customsBulletin", LONGEST)
                .when(on == null, "publishedOn", "order.publication.dayMissing")
                .when(on != null && on.isAfter(LocalDate.now(clock)), "publishedOn", "platform.date.future")
                .when(
                        on != null && on.isBefore(order.issued().from()),
                        "publishedOn",
                        "order.publication.beforeSignature",
                        order.issued().text())
                .when(
                        on != null && on.isBefore(LocalDate.now(clock)) && isBlank(command.reason()),
                        "reason",
                        "order.publication.reasonMissing")
                .tooLong(command.reason(), "reason", OrderDesk.LONGEST_COMMENT);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean fits(Pattern pattern, String text) {
        return text != null && pattern.matcher(text.strip()).matches();
    }
}
