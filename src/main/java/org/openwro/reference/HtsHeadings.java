package org.openwro.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.CsvTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The tariff headings that orders reach, in the order of their codes. */
@Component
public class HtsHeadings {

    private final Map<String, HtsHeading> byDigits;

    public HtsHeadings(@Value("${openwro.reference.hts-headings:classpath:reference/hts-headings.csv}") Resource file) {
        byDigits = ByCode.of(
                CsvTable.read(
                        file,
                        List.of("prefix", "edition", "description", "goods_words", "successors"),
                        row -> new HtsHeading(
                                row.text("prefix"),
                                row.text("edition"),
                                row.text("description"),
                                row.list("goods_words"),
                                row.list("successors"))),
                HtsHeading::digits);
    }

    /** The closest heading for a tariff number of any length, with or without points. */
    public Optional<HtsHeading> find(String code) {
        String digits = HtsHeading.digits(code);
        for (int length = digits.length(); length >= 2; length--) {
            HtsHeading heading = byDigits.get(digits.substring(0, length));
            if (heading != null) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    public Collection<HtsHeading> all() {
        return byDigits.values();
    }
}
