package org.openwro.screening.core;

import java.util.List;
import java.util.Locale;

/** Whether the goods of a line are the merchandise of a target. */
final class GoodsRule {

    private GoodsRule() {}

    /** False when the goods are outside; where the line names no goods at all the match stays possible. */
    static boolean inside(TargetReading target, LineReading line, Proof proof) {
        Goods goods = target.target().goods();
        String origin = LineReading.text(line.line().countryOfOrigin()).toUpperCase(Locale.ROOT);
        if (goods.madeIn() != null && !origin.isEmpty()) {
            if (!goods.madeIn().equalsIgnoreCase(origin)) {
                return false;
            }
            proof.add("MADE_IN", "countryOfOrigin", origin, goods.madeIn(), 0.1);
        }
        if (goods.all() || target.htsPrefixes().isEmpty() && target.goodsWords().isEmpty()) {
            proof.add(
                    "GOODS_ALL",
                    "description",
                    line.line().description(),
                    target.target().name(),
                    0.1);
            return true;
        }
        if (line.hts().isEmpty() && line.description().isEmpty()) {
            proof.add("GOODS_NOT_STATED", "description", "", String.join(", ", goods.words()), 0)
                    .inDoubt();
            return true;
        }
        return byTariff(target, line, proof) || byWords(target, line, proof);
    }

    static boolean byWords(TargetReading target, LineReading line, Proof proof) {
        for (int i = 0; i < target.goodsWords().size(); i++) {
            List<String> words = target.goodsWords().get(i);
            if (!words.isEmpty() && line.descriptionStems().containsAll(words) && !denied(line, words)) {
                String asWritten = target.target().goods().words().get(i);
                proof.add("GOODS_WORDS", "description", line.line().description(), asWritten, 0.3);
                return true;
            }
        }
        return false;
    }

    private static boolean byTariff(TargetReading target, LineReading line, Proof proof) {
        String hts = line.line().hts();
        for (TariffPrefix prefix : target.htsPrefixes()) {
            if (line.hts().startsWith(prefix.digits())) {
                proof.add("GOODS_TARIFF", "hts", hts, prefix.asWritten(), 0.3);
                return true;
            }
        }
        for (TariffPrefix prefix : target.htsPrefixes()) {
            for (TariffPrefix.Other other : prefix.others()) {
                if (other.covers(line.hts(), line.line().importDate())) {
                    String rule = other.later() ? "GOODS_TARIFF_LATER" : "GOODS_TARIFF_BEFORE";
                    proof.add(
                            rule,
                            "hts",
                            hts,
                            prefix.asWritten() + ", " + other.since().getYear(),
                            0.3);
                    if (!other.exact() && !byWords(target, line, new Proof())) {
                        proof.inDoubt();
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean denied(LineReading line, List<String> words) {
        int at = line.descriptionStems().indexOf(words.get(0));
        return words.size() == 1 && Phrase.negated(line.description(), at, 1);
    }
}
