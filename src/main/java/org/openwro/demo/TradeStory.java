package org.openwro.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;

/** A year of ordinary entries, among them gloves of a maker on whom an order is being approved, so that its impact can be looked at. */
@DemoPart
@Order(6)
class TradeStory implements Story {

    private static final int MONTHS = 11;
    private static final List<String> PORTS = List.of("2704", "4601", "5301", "2002", "1703");
    private static final List<String> IMPORTERS = List.of(
            "Bluegate Medical Supply Inc.",
            "North Loop Health Products LLC",
            "Harborline Distribution Corp.",
            "Cedar Pass Safety Wear Inc.");
    private static final EntryRow.Goods GLOVES = new EntryRow.Goods(
            "Lakeshore Latex Gloves", "Lot 14, Jalan Industri 3", "Ipoh", "31500", "MY", "4015.19.0510", "DPR");
    private static final EntryRow.Goods WINE = new EntryRow.Goods(
            "Domaine du Vieux Lavoir", "12 Rue du Puits", "Beaune", "21200", "FR", "2204.21.5040", "L");
    private static final EntryRow.Goods CHAIRS =
            new EntryRow.Goods("Fjordheim Mobler AS", "Havnegata 8", "Molde", "6415", "NO", "9401.61.6011", "NO");

    private final Docks docks;
    private final Stage stage;

    TradeStory(Docks docks, Stage stage) {
        this.docks = docks;
        this.stage = stage;
    }

    @Override
    public String name() {
        return "trade";
    }

    @Override
    public void tell() {
        List<EntryRow> rows = new ArrayList<>();
        LocalDate today = stage.today();
        for (int month = 0; month < MONTHS; month++) {
            for (int week = 0; week < 3; week++) {
                int number = month * 3 + week;
                LocalDate day = today.minusMonths(month).minusDays(3L + 8L * week);
                rows.add(row(number, 1, day, GLOVES, "Disposable gloves of nitrile rubber, size M", 900 + 70 * number));
                rows.add(row(number, 2, day, week == 0 ? WINE : CHAIRS, "Goods as invoiced", 300 + 20 * number));
            }
        }
        docks.entered("trade-of-the-year.csv", rows);
    }

    private static EntryRow row(
            int number, int line, LocalDate day, EntryRow.Goods goods, String description, int quantity) {
        return new EntryRow(
                "TRD%08d".formatted(number),
                line,
                PORTS.get(number % PORTS.size()),
                day,
                IMPORTERS.get(number % IMPORTERS.size()),
                goods,
                description,
                quantity,
                quantity * (line == 1 ? 37 : 12));
    }
}
