package org.openwro.investigation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.Party;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;

/** A party as entered: texts that may be no numbers and no dates, shown again after a refusal. */
record PartyForm(
        Plan.Role kind,
        String name,
        String otherNames,
        String country,
        String place,
        String latitude,
        String longitude,
        String identifier,
        String note,
        List<FlagRow> flags) {

    private static final int BLANK_ROWS = 2;

    PartyForm {
        flags = new ArrayList<>(flags);
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            flags.add(new FlagRow("", ""));
        }
    }

    record FlagRow(String since, String country) {

        boolean isBlank() {
            return since.isEmpty() && country.isEmpty();
        }
    }

    static PartyForm blank() {
        return new PartyForm(null, "", "", "", "", "", "", "", "", List.of());
    }

    static PartyForm of(Party party) {
        return new PartyForm(
                party.kind(),
                party.name(),
                party.otherNames(),
                party.country(),
                party.place(),
                text(party.latitude()),
                text(party.longitude()),
                party.identifier(),
                party.note(),
                party.flags().stream()
                        .map(each -> new FlagRow(each.since().toString(), each.country()))
                        .toList());
    }

    static PartyForm of(Entries form) {
        return new PartyForm(
                form.choice("kind", Plan.Role.class),
                form.text("name"),
                form.text("otherNames"),
                form.text("country"),
                form.text("place"),
                form.text("latitude"),
                form.text("longitude"),
                form.text("identifier"),
                form.text("note"),
                IntStream.range(0, form.rows("flag"))
                        .mapToObj(row ->
                                new FlagRow(form.text("flag-" + row + "-since"), form.text("flag-" + row + "-country")))
                        .filter(each -> !each.isBlank())
                        .toList());
    }

    Outcome<Party> party(int number) {
        Refusals refusals = new Refusals()
                .when(!isDegrees(latitude), "latitude", "investigation.chain.latitude")
                .when(!isDegrees(longitude), "longitude", "investigation.chain.longitude");
        List<Party.Flag> read = new ArrayList<>();
        for (int row = 0; row < flags.size(); row++) {
            FlagRow flag = flags.get(row);
            LocalDate since = Entries.dayOf(flag.since());
            refusals.when(
                    !flag.isBlank() && since == null, "flag-" + row + "-since", "investigation.chain.flagSinceMissing");
            if (since != null) {
                read.add(new Party.Flag(since, flag.country()));
            }
        }
        return refusals.any()
                ? refusals.outcome()
                : Outcome.done(new Party(
                        number,
                        kind,
                        name,
                        otherNames,
                        country,
                        place,
                        degrees(latitude),
                        degrees(longitude),
                        identifier,
                        note,
                        read));
    }

    private static boolean isDegrees(String text) {
        return text.matches("|-?\\d{1,3}(\\.\\d{1,5})?");
    }

    private static BigDecimal degrees(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static String text(BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
