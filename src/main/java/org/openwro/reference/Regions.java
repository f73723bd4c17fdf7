package org.openwro.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.platform.CsvTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The regions that orders name, in the order of their codes. */
@Component
public class Regions {

    private final Map<String, Region> byCode;

    public Regions(@Value("${openwro.reference.regions:classpath:reference/regions.csv}") Resource file) {
        byCode = ByCode.of(
                CsvTable.read(
                        file,
                        List.of("code", "country", "name", "postal_prefixes", "place_names"),
                        row -> new Region(
                                row.text("code"),
                                row.text("country"),
                                row.text("name"),
                                row.list("postal_prefixes"),
                                row.list("place_names"))),
                Region::code);
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Region> inCountry(String country) {
        return byCode.values().stream()
                .filter(region -> region.country().equals(country))
                .toList();
    }

    public Collection<Region> all() {
        return byCode.values();
    }
}
