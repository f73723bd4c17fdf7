package org.openwro.screening.mid;

import java.util.List;
import java.util.stream.Collectors;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;

/**
 * A manufacturer identification code with the way it was built. It is neither unique nor stable: two firms can share one, and one firm can have several, so
 * it is only ever a weak sign of who made the goods.
 */
public record Mid(List<MidPart> parts) {

    public Mid {
        parts = List.copyOf(parts);
    }

    /** At most 15 letters and digits. */
    public String code() {
        return parts.stream().map(MidPart::text).collect(Collectors.joining());
    }

    /** Builds the code by the rules of the appendix to 19 CFR part 102. */
    public static Outcome<Mid> of(MidParty party) {
        MidPart country = MidCountry.of(party.country(), party.province());
        MidPart name = MidName.of(party.name(), country.text());
        MidPart city = MidCity.of(party.city(), country.text());
        Refusals refusals = new Refusals()
                .required(party.name(), "name", "screening.mid.refused.name")
                .required(party.country(), "country", "screening.mid.refused.country");
        boolean countryGiven = !party.country().isEmpty();
        boolean canada = party.country().equalsIgnoreCase(MidCountry.CANADA);
        refusals.when(
                        countryGiven && !canada && country.text().isEmpty(),
                        "country",
                        "screening.mid.refused.noCountry",
                        party.country())
                .when(canada && country.text().isEmpty(), "province", "screening.mid.refused.province")
                .when(
                        !party.name().isEmpty() && name.text().isEmpty(),
                        "name",
                        "screening.mid.refused.notLatin",
                        party.name())
                .when(
                        city.text().isEmpty(),
                        "city",
                        party.city().isEmpty() ? "screening.mid.refused.city" : "screening.mid.refused.notLatin",
                        party.city());
        return refusals.any()
                ? refusals.outcome()
                : Outcome.done(new Mid(List.of(country, name, MidNumber.of(party.address()), city)));
    }
}
