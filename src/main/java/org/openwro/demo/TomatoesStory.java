package org.openwro.demo;

import java.util.List;
import org.openwro.identity.DemoPersonas;
import org.openwro.order.OrderId;
import org.springframework.core.annotation.Order;

/** An order on a packer of tomatoes: told to the ports, enforced at New York and Newark, petitioned by an importer. */
@DemoPart
@Order(5)
class TomatoesStory implements Story {

    private static final Cargo.Crew NEW_YORK = new Cargo.Crew("4601", "noel", "dana", "gale");
    private static final EntryRow.Goods PASTE = new EntryRow.Goods(
            "Casa Bermeja Tomato Packers",
            "Carretera 57 km 12",
            "San Luis Potosi",
            "78395",
            "MX",
            "2002.90.8010",
            "KG");

    private static final List<String> DESCRIPTIONS =
            List.of("Tomato paste in drums", "Tomato paste in cans, double concentrate");

    private final Matters matters;
    private final Issuance issuance;
    private final Bulletins bulletins;
    private final Docks docks;
    private final Petitioning petitioning;

    TomatoesStory(Matters matters, Issuance issuance, Bulletins bulletins, Docks docks, Petitioning petitioning) {
        this.matters = matters;
        this.issuance = issuance;
        this.bulletins = bulletins;
        this.docks = docks;
        this.petitioning = petitioning;
    }

    @Override
    public String name() {
        return "tomatoes";
    }

    @Override
    public void tell() {
        OrderId order = issuance.inForce(matters.of("tomatoes"));
        bulletins.acknowledged(order, "2704", "pat");
        docks.held(paste(1));
        docks.noticed(paste(2));
        docks.reviewed(paste(3));
        docks.excluded(paste(4));
        petitioning.assessed(order, 1, "gale");
    }

    private static Cargo paste(int number) {
        return new Cargo("GSF0003310" + number, DemoPersonas.GARDEN, NEW_YORK, PASTE, DESCRIPTIONS);
    }
}
