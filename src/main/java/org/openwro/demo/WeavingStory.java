package org.openwro.demo;

import java.util.List;
import org.openwro.identity.DemoPersonas;
import org.openwro.order.OrderId;
import org.springframework.core.annotation.Order;

/** An order on a weaving mill and its company in Nantong: told to the ports, enforced at Los Angeles, petitioned by the mill. */
@DemoPart
@Order(4)
class WeavingStory implements Story {

    private static final int NANTONG = 2;
    private static final Cargo.Crew LOS_ANGELES = new Cargo.Crew("2704", "pat", "paula", "harper");
    private static final EntryRow.Goods LINEN = new EntryRow.Goods(
            "Tarim Home Textiles (Nantong) Co., Ltd.",
            "88 Gongnong Road",
            "Nantong",
            "226001",
            "CN",
            "6302.21.9010",
            "NO");

    private static final List<String> DESCRIPTIONS =
            List.of("Bed linen of cotton, printed", "Bed linen of cotton, printed, with border");

    private final Matters matters;
    private final Issuance issuance;
    private final Bulletins bulletins;
    private final Docks docks;
    private final Petitioning petitioning;
    private final Stage stage;

    WeavingStory(
            Matters matters,
            Issuance issuance,
            Bulletins bulletins,
            Docks docks,
            Petitioning petitioning,
            Stage stage) {
        this.matters = matters;
        this.issuance = issuance;
        this.bulletins = bulletins;
        this.docks = docks;
        this.petitioning = petitioning;
        this.stage = stage;
    }

    @Override
    public String name() {
        return "weaving";
    }

    @Override
    public void tell() {
        OrderId order = issuance.inForce(matters.of("weaving"));
        bulletins.acknowledged(order, "4601", "noel");
        docks.held(linen(1));
        docks.presented(linen(2));
        docks.noticed(linen(3));
        docks.proven(linen(4));
        docks.asked(linen(5));
        docks.reviewed(linen(6));
        docks.protested(linen(7));
        docks.entered("look-alikes.csv", lookAlikes());
        petitioning.asked(order, NANTONG, "mei");
        petitioning.filed(order, NANTONG, "harper");
    }

    /** Lines that resemble the order without deciding it: the officer at Los Angeles has to look. */
    private List<EntryRow> lookAlikes() {
        String nearly = "Tarim Home Textiles";
        return List.of(
                lookAlike(
                        1,
                        new EntryRow.Goods(nearly, "12 Bao An Road", "Shenzhen", "518101", "CN", "6302.21.9010", "NO"),
                        DESCRIPTIONS.get(0)),
                lookAlike(
                        2,
                        new EntryRow.Goods(
                                "Saigon Linen JSC",
                                "9 Le Loi",
                                "Ho Chi Minh City",
                                "700000",
                                "VN",
                                "6302.21.9010",
                                "NO"),
                        "Bed linen of cotton, fabric possibly of Tarim Home Textiles (Nantong)"));
    }

    private EntryRow lookAlike(int number, EntryRow.Goods goods, String description) {
        return new EntryRow(
                "HHT00012051",
                number,
                LOS_ANGELES.port(),
                stage.today(),
                DemoPersonas.HARBOR.name(),
                goods,
                description,
                250 * number,
                9_400 * number);
    }

    private static Cargo linen(int number) {
        return new Cargo("HHT0001204" + number, DemoPersonas.HARBOR, LOS_ANGELES, LINEN, DESCRIPTIONS);
    }
}
