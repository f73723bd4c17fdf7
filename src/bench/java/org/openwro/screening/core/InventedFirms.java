package org.openwro.screening.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Firms, orders and lines made up from syllables, trades, places and legal forms; the same for the same seed. */
final class InventedFirms {

    private static final String[] SYLLABLES = ("ba bei chang chen da deng fa fei gao guang hai hao heng hong hua jia jian jin jing "
                    + "kang lan li long lu mao mei min ning peng qi qing rong rui shan sheng shun song tai teng tian wan wei xiang xin "
                    + "xiong yang yi yong yuan yue zhen zhong zhou ka ro vi no sa mi tar lo pen der mar quel stra")
            .split(" ");
    private static final String[] TRADES = ("Textile|Garment|Rubber|Electronics|Foodstuff|Metal Products|Plastic|Footwear|Toys|Furniture"
                    + "|Chemical|Machinery|Hair Products|Seafood|Solar Energy|Paper|Glass|Leather|Auto Parts|Knitting")
            .split("\\|");
    private static final String[] PLACES = ("Guangzhou|Shandong|Hebei|Dongguan|Ningbo|Zhejiang|Suzhou|Qingdao|Wuxi|Hanoi|Klang|Jakarta"
                    + "|Dhaka|Mumbai|Istanbul|Bangkok|Santiago|Lima|Puebla|Penang")
            .split("\\|");
    private static final String[] FORMS = "Co., Ltd.|Company Limited|Sdn. Bhd.|Inc.|Group Co., Ltd.|Pvt. Ltd.|S.A. de C.V.|JSC"
            .split("\\|");
    private static final String[] COUNTRIES = {"CN", "CN", "CN", "VN", "MY", "IN", "BD", "TR", "MX", "TH"};
    private static final String[] GOODS = ("MENS KNITTED T-SHIRTS 100% COTTON|PLASTIC HOUSEHOLD ARTICLES|RUBBER GLOVES DISPOSABLE POWDER FREE"
                    + "|PHOTOVOLTAIC MODULES 550W|WOODEN BEDROOM FURNITURE|FROZEN SQUID RINGS|WOMENS LEATHER SHOES|TOY VEHICLES"
                    + "|TOMATO PASTE IN DRUMS|STEEL FASTENERS ZINC PLATED|CERAMIC TABLEWARE|LED LAMPS FOR INDOOR USE")
            .split("\\|");
    private static final String[] TARIFF = ("6109.10.0012|3924.10.4000|4015.19.0510|8541.43.0010|9403.50.9045|0307.43.0029|6403.59.9045"
                    + "|9503.00.0073|2002.90.8050|7318.15.2095|6912.00.3900|8539.52.0000")
            .split("\\|");

    private final Random random;

    InventedFirms(long seed) {
        random = new Random(seed);
    }

    String name() {
        String place = random.nextInt(10) < 6 ? one(PLACES) + " " : "";
        return place + proper() + " " + one(TRADES) + " " + one(FORMS);
    }

    List<OrderTerms> orders(int listed) {
        List<OrderTerms> orders = new ArrayList<>();
        for (int n = 0; n < listed; n += 10) {
            List<OrderTarget> targets = new ArrayList<>();
            for (int i = n; i < Math.min(listed, n + 10); i++) {
                targets.add(target("T" + i, name()));
            }
            orders.add(new OrderTerms("WRO-" + n, Instrument.WRO, targets));
        }
        return orders;
    }

    /** Lines of which one in fifty shows a listed name with a typing error or another legal form. */
    List<EntryLine> lines(int count, List<OrderTerms> orders) {
        List<EntryLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String maker = name();
            if (i % 50 == 0) {
                OrderTerms order = orders.get(random.nextInt(orders.size()));
                maker = typed(order.targets().get(random.nextInt(order.targets().size())).name());
            }
            lines.add(line("L" + i, random.nextInt(3) == 0 ? maker.toUpperCase() : maker));
        }
        return lines;
    }

    private OrderTarget target(String id, String name) {
        return new OrderTarget(id, TargetKind.ENTITY, name, List.of(), one(COUNTRIES), null, one(PLACES), List.of(), null,
                List.of(), List.of(), null, Inclusion.NAMED_ONLY, Goods.everything(), LocalDate.of(2020, 1, 1), null, null);
    }

    private EntryLine line(String id, String maker) {
        int goods = random.nextInt(GOODS.length);
        String country = one(COUNTRIES);
        String address = "NO. " + random.nextInt(900) + " " + proper() + " ROAD, INDUSTRIAL ZONE " + random.nextInt(20);
        return new EntryLine(id, "ABC" + id, "2704", LocalDate.of(2026, 5, 1 + random.nextInt(28)), "Harbor Imports LLC", maker,
                address, one(PLACES), String.valueOf(100000 + random.nextInt(750000)), country, "", country, TARIFF[goods],
                GOODS[goods] + " STYLE " + random.nextInt(5000), BigDecimal.TEN, "PCS", BigDecimal.valueOf(5000), "EVER GIVEN");
    }

    private String proper() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            name.append(one(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String typed(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return random.nextBoolean() ? name.substring(0, at) + name.substring(at + 1) : name.replace("Co., Ltd.", "Company");
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
