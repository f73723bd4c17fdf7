package org.openwro.enforcement.selfcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openwro.enforcement.CurrentOrders;
import org.openwro.enforcement.review.Matches;
import org.openwro.enforcement.selfcheck.CheckedSupplier.Finding;
import org.openwro.enforcement.selfcheck.SelfCheck.BadRow;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.reference.Countries;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Evidence;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.springframework.stereotype.Service;

/** Anybody may hold suppliers against the public orders. Nothing that is entered is kept, written to a log or told to anybody. */
@Service
public class CheckSuppliers {

    public static final int MOST = 1_000;

    /** Longest text of a list: what one form field takes. */
    public static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_CELL = 500;
    private static final Set<String> SAME_PARTY = Set.of("NAME_SAME", "NAME_LIKE");

    private final CurrentOrders orders;
    private final Countries countries;
    private final Clock clock;

    CheckSuppliers(CurrentOrders orders, Countries countries, Clock clock) {
        this.orders = orders;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * Reads a list and checks its good rows; bad ones are named in the answer.
     *
     * @param text names, or a table with a header
     * @param day the day on which the goods would be imported, {@code yyyy-MM-dd}; blank for today in Eastern Time
     */
    public Outcome<SelfCheck> check(String text, String day) {
        if (text == null || text.isBlank()) {
            return Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.empty"));
        }
        if (text.length() > LONGEST_TEXT) {
            return Outcome.refused(
                    Refusal.at("suppliers", "enforcement.selfCheck.tooLong", text.length(), LONGEST_TEXT));
        }
        try {
            List<Supplier> good = new ArrayList<>();
            List<BadRow> bad = new ArrayList<>();
            List<SupplierList.Row> rows = SupplierList.rows(text);
            rows.forEach(row -> sort(row, good, bad));
            return rows.isEmpty()
                    ? Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.empty"))
                    : check(good, bad, day);
        } catch (SupplierList.Unreadable unreadable) {
            return Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.broken", unreadable.line));
        }
    }

    /** Checks suppliers that a program sent, in their sequence. */
    public Outcome<SelfCheck> check(List<Supplier> suppliers, String day) {
        List<Supplier> good = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        suppliers.forEach(each -> sort(each, good, bad));
        return suppliers.isEmpty()
                ? Outcome.refused(Refusal.at("suppliers", "enforcement.selfCheck.empty"))
                : check(good, bad, day);
    }

    private Outcome<SelfCheck> check(List<Supplier> good, List<BadRow> bad, String day) {
        if (good.size() + bad.size() > MOST) {
            return Outcome.refused(
                    Refusal.at("suppliers", "enforcement.selfCheck.tooMany", good.size() + bad.size(), MOST));
        }
        try {
            LocalDate on = day == null || day.isBlank() ? LocalDate.now(clock) : LocalDate.parse(day.strip());
            OrderSnapshot snapshot = orders.snapshot();
            return Outcome.done(new SelfCheck(
                    on, good.stream().map(each -> check(each, snapshot, on)).toList(), bad, snapshot.contentHash()));
        } catch (DateTimeParseException noDay) {
            return Outcome.refused(Refusal.at("date", "enforcement.selfCheck.noDay"));
        }
    }

    private void sort(SupplierList.Row row, List<Supplier> good, List<BadRow> bad) {
        if (row.cells() == null) {
            bad.add(new BadRow(row.line(), "enforcement.selfCheck.row.cells", ""));
            return;
        }
        sort(
                new Supplier(
                        row.line(),
                        row.text(SupplierColumn.NAME),
                        row.text(SupplierColumn.ADDRESS),
                        row.text(SupplierColumn.CITY),
                        row.text(SupplierColumn.POSTAL_CODE),
                        row.text(SupplierColumn.COUNTRY).toUpperCase(Locale.ROOT),
                        row.text(SupplierColumn.GOODS)),
                good,
                bad);
    }

    private void sort(Supplier supplier, List<Supplier> good, List<BadRow> bad) {
        if (supplier.name().isBlank()) {
            bad.add(new BadRow(supplier.line(), "enforcement.selfCheck.row.name", ""));
        } else if (!supplier.country().isEmpty()
                && countries.find(supplier.country()).isEmpty()) {
            bad.add(new BadRow(supplier.line(), "enforcement.selfCheck.row.country", shortened(supplier.country())));
        } else if (List.of(
                        supplier.name(), supplier.address(), supplier.city(), supplier.postalCode(), supplier.goods())
                .stream()
                .anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            bad.add(new BadRow(supplier.line(), "enforcement.selfCheck.row.long", String.valueOf(LONGEST_CELL)));
        } else {
            good.add(supplier);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static CheckedSupplier check(Supplier supplier, OrderSnapshot snapshot, LocalDate on) {
        List<Match> matches = Matches.byOrder(
                        snapshot.screen(line(supplier, on)).matches())
                .stream()
                .filter(match -> !onlyCountry(supplier, match))
                .map(CheckSuppliers::withoutDays)
                .toList();
        Finding finding = matches.isEmpty()
                ? Finding.NO_EVIDENCE
                : matches.stream().anyMatch(CheckSuppliers::isMatch) ? Finding.MATCH : Finding.POSSIBLE;
        return new CheckedSupplier(supplier, finding, matches);
    }

    /** That a supplier sits in a country of which an order covers a part says nothing while the goods are not known. */
    private static boolean onlyCountry(Supplier supplier, Match match) {
        return supplier.goods().isBlank() && rule(match).startsWith("WIDER_");
    }

    /** The same party is worth looking at even if only the goods are missing. */
    private static boolean isMatch(Match match) {
        return match.result() == Result.HIT
                || SAME_PARTY.contains(rule(match)) && match.evidence().stream().noneMatch(each -> each.weight() < 0);
    }

    private static String rule(Match match) {
        return match.evidence().stream().findFirst().map(Evidence::rule).orElse("");
    }

    private static Match withoutDays(Match match) {
        return new Match(
                match.orderId(),
                match.targetId(),
                match.instrument(),
                match.result(),
                match.score(),
                match.evidence().stream()
                        .filter(each -> !each.field().equals("importDate"))
                        .toList());
    }

    private static EntryLine line(Supplier supplier, LocalDate on) {
        return new EntryLine(
                "",
                "",
                "",
                on,
                "",
                supplier.name(),
                supplier.address(),
                supplier.city(),
                supplier.postalCode(),
                supplier.country(),
                "",
                "",
                "",
                supplier.goods(),
                null,
                "",
                null,
                "");
    }
}
