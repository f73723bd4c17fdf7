package org.openwro.reference;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The countries of ISO 3166-1 as the Java runtime knows them, in the order of their English names. */
@Component
public class Countries {

    private final Map<String, Country> byCode;
    private final Map<String, String> options = new LinkedHashMap<>();

    public Countries() {
        List<Country> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.ENGLISH)))
                .toList();
        byCode = ByCode.of(countries, Country::code);
        countries.forEach(country -> options.put(country.code(), country.name()));
    }

    public Optional<Country> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The English name, or the code itself when it is none of ISO 3166-1: an old order keeps what was written on it. */
    public String nameOf(String code) {
        return find(code).map(Country::name).orElse(code);
    }

    /** Code to name, by name, for a select. */
    public Map<String, String> options() {
        return Collections.unmodifiableMap(options);
    }

    /** Code to name in this language, by name, for a select. */
    public Map<String, String> options(Locale language) {
        if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return options();
        }
        Map<String, String> named = new LinkedHashMap<>();
        byCode.keySet().stream()
                .sorted(Comparator.comparing(code -> nameOf(code, language), Collator.getInstance(language)))
                .forEach(code -> named.put(code, nameOf(code, language)));
        return named;
    }

    /** The name in this language, or the code itself when it is none of ISO 3166-1. */
    public String nameOf(String code, Locale language) {
        return find(code)
                .map(each -> new Locale("", code).getDisplayCountry(language))
                .orElse(code);
    }

    public Collection<Country> all() {
        return byCode.values();
    }
}
