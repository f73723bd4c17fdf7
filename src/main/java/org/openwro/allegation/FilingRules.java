package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Component;

/**
 * What a report needs to be taken in at all. A report that lacks what 19 CFR 12.42(b) asks for is taken in and returned with advice; at
 * the door only what makes it readable and answerable is asked.
 */
@Component
class FilingRules {

    static final int MOST_FILES = 10;
    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_GOODS_NAME = 100;
    private static final int MOST_GOODS = 20;
    private static final int LONGEST_CONTACT = 254;
    private static final String EMAIL = "[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+";

    private final Countries countries;
    private final Receipts receipts;
    private final Allegations allegations;
    private final Clock clock;

    FilingRules(Countries countries, Receipts receipts, Allegations allegations, Clock clock) {
        this.countries = countries;
        this.receipts = receipts;
        this.allegations = allegations;
        this.clock = clock;
    }

    List<Refusal> refusals(FileReport command) {
        Refusals refusals = new Refusals();
        report(command.report(), refusals);
        refusals.when(command.contact() == null, "contact", "allegation.filing.contact.required");
        if (command.contact() != null && command.contact().givesContact()) {
            filer(command.contact(), command.filer(), refusals);
        }
        refusals.when(
                command.files().size() > MOST_FILES,
                "files",
                "allegation.filing.files.tooMany",
                command.files().size(),
                MOST_FILES);
        if (!command.earlierReceipt().isBlank()) {
            earlier(command, refusals);
        }
        return refusals.list();
    }

    private void report(Report report, Refusals refusals) {
        refusals.required(report.reasons(), "reasons", "allegation.filing.reasons.required")
                .tooLong(report.reasons(), "reasons", LONGEST_TEXT)
                .tooLong(report.merchandise(), "merchandise", LONGEST_TEXT)
                .tooLong(report.production(), "production", LONGEST_TEXT)
                .tooLong(report.importEvidence(), "importEvidence", LONGEST_TEXT)
                .tooLong(report.producer(), "producer", LONGEST_LINE)
                .tooLong(report.place(), "place", LONGEST_LINE)
                .when(countries.find(report.country()).isEmpty(), "country", "allegation.filing.country.required")
                .when(report.goods().isEmpty(), "goods", "allegation.filing.goods.required")
                .when(
                        report.goods().size() > MOST_GOODS,
                        "goods",
                        "allegation.filing.goods.tooMany",
                        report.goods().size(),
                        MOST_GOODS)
                .when(
                        report.goods().stream().anyMatch(name -> name.length() > LONGEST_GOODS_NAME),
                        "goods",
                        "allegation.filing.goods.tooLong",
                        LONGEST_GOODS_NAME)
                .when(
                        report.lastSeen() != null && report.lastSeen().isAfter(LocalDate.now(clock)),
                        "lastSeen",
                        "platform.date.future");
    }

    private static void filer(ContactPreference contact, Filer filer, Refusals refusals) {
        refusals.when(
                        contact == ContactPreference.NAMED && filer.name().isBlank(),
                        "filerName",
                        "allegation.filing.name.required")
                .when(!filer.canBeReached(), "email", "allegation.filing.reach.required")
                .when(
                        !filer.email().isBlank() && !filer.email().matches(EMAIL),
                        "email",
                        "allegation.filing.email.wrong")
                .when(filer.wantsMail() && filer.email().isBlank(), "wantsMail", "allegation.filing.mail.needsAddress")
                .tooLong(filer.name(), "filerName", LONGEST_CONTACT)
                .tooLong(filer.email(), "email", LONGEST_CONTACT)
                .tooLong(filer.phone(), "phone", LONGEST_CONTACT);
    }

    private void earlier(FileReport command, Refusals refusals) {
        Optional<Allegation> earlier = receipts.find(command.earlierReceipt()).flatMap(allegations::find);
        refusals.when(earlier.isEmpty(), "earlierReceipt", "allegation.filing.earlier.unknown");
        earlier.ifPresent(found ->
                refusals.when(!found.state().mayBeFiledAgain(), "earlierReceipt", "allegation.filing.earlier.open"));
    }
}
