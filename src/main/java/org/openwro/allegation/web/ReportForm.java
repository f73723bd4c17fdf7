package org.openwro.allegation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.ChildLabour;
import org.openwro.allegation.ContactPreference;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filer;
import org.openwro.allegation.Report;
import org.openwro.allegation.ReportDraft;
import org.openwro.platform.Refusal;
import org.openwro.reference.IloIndicator;
import org.springframework.web.multipart.MultipartFile;

/** The public form as it was typed. */
record ReportForm(
        String formNumber,
        String earlierReceipt,
        String reasons,
        String merchandise,
        String production,
        String producer,
        String country,
        String place,
        String goods,
        String lastSeen,
        List<String> indicators,
        String childLabour,
        String importEvidence,
        String contact,
        String filerName,
        String email,
        String phone,
        Boolean wantsMail,
        List<MultipartFile> files) {

    ReportForm {
        formNumber =
                formNumber == null || formNumber.isBlank() ? UUID.randomUUID().toString() : formNumber;
        earlierReceipt = PlainText.of(earlierReceipt);
        reasons = PlainText.of(reasons);
        merchandise = PlainText.of(merchandise);
        production = PlainText.of(production);
        producer = PlainText.of(producer);
        country = PlainText.of(country);
        place = PlainText.of(place);
        goods = PlainText.of(goods);
        lastSeen = PlainText.of(lastSeen);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        childLabour = PlainText.of(childLabour);
        importEvidence = PlainText.of(importEvidence);
        contact = PlainText.of(contact);
        filerName = PlainText.of(filerName);
        email = PlainText.of(email);
        phone = PlainText.of(phone);
        wantsMail = Boolean.TRUE.equals(wantsMail);
        files = files == null ? List.of() : List.copyOf(files);
    }

    static ReportForm empty() {
        return new ReportForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                false, null);
    }

    /** The report of an earlier allegation, to be completed; the filer is asked anew. */
    static ReportForm again(Allegation earlier, String receipt) {
        Report report = earlier.report();
        return new ReportForm(
                null,
                receipt,
                report.reasons(),
                report.merchandise(),
                report.production(),
                report.producer(),
                report.country(),
                report.place(),
                String.join(", ", report.goods()),
                report.lastSeen() == null ? "" : report.lastSeen().toString(),
                report.indicators().stream().map(IloIndicator::code).toList(),
                report.childLabour().name(),
                report.importEvidence(),
                earlier.contact().name(),
                null,
                null,
                null,
                false,
                null);
    }

    static ReportForm of(ReportDraft draft) {
        Map<String, List<String>> entries = draft.entries();
        return new ReportForm(
                draft.formNumber(),
                one(entries, "earlierReceipt"),
                one(entries, "reasons"),
                one(entries, "merchandise"),
                one(entries, "production"),
                one(entries, "producer"),
                one(entries, "country"),
                one(entries, "place"),
                one(entries, "goods"),
                one(entries, "lastSeen"),
                entries.get("indicators"),
                one(entries, "childLabour"),
                one(entries, "importEvidence"),
                one(entries, "contact"),
                one(entries, "filerName"),
                one(entries, "email"),
                one(entries, "phone"),
                Boolean.valueOf(one(entries, "wantsMail")),
                null);
    }

    private static String one(Map<String, List<String>> entries, String field) {
        return entries.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** What was typed, by field, for a draft. Contact data of those who stay unknown are left out. */
    Map<String, List<String>> entries() {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        entries.put("earlierReceipt", List.of(earlierReceipt));
        entries.put("reasons", List.of(reasons));
        entries.put("merchandise", List.of(merchandise));
        entries.put("production", List.of(production));
        entries.put("producer", List.of(producer));
        entries.put("country", List.of(country));
        entries.put("place", List.of(place));
        entries.put("goods", List.of(goods));
        entries.put("lastSeen", List.of(lastSeen));
        entries.put("indicators", indicators);
        entries.put("childLabour", List.of(childLabour));
        entries.put("importEvidence", List.of(importEvidence));
        entries.put("contact", List.of(contact));
        boolean known = !contact.equals(ContactPreference.ANONYMOUS.name());
        entries.put("filerName", List.of(known ? filerName : ""));
        entries.put("email", List.of(known ? email : ""));
        entries.put("phone", List.of(known ? phone : ""));
        entries.put("wantsMail", List.of(String.valueOf(known && wantsMail)));
        return entries;
    }

    /** What cannot even be read. */
    List<Refusal> unreadable() {
        List<Refusal> found = new ArrayList<>();
        if (!lastSeen.isEmpty() && day() == null) {
            found.add(Refusal.at("lastSeen", "platform.date.wrong"));
        }
        return found;
    }

    FileReport command() {
        return new FileReport(
                formNumber,
                earlierReceipt,
                new Report(
                        reasons,
                        merchandise,
                        production,
                        producer,
                        country,
                        place,
                        goodsNames(),
                        indicators.stream()
                                .flatMap(code -> IloIndicator.find(code).stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        choice(ChildLabour.values(), childLabour, ChildLabour.UNKNOWN),
                        importEvidence,
                        day()),
                choice(ContactPreference.values(), contact, null),
                new Filer(filerName, email, phone, wantsMail),
                SentFiles.of(files));
    }

    private List<String> goodsNames() {
        return Arrays.stream(goods.split("[,;\\n、，]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private LocalDate day() {
        try {
            return lastSeen.isEmpty() ? null : LocalDate.parse(lastSeen);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** Keeps names and texts out of logs. */
    @Override
    public String toString() {
        return "ReportForm";
    }
}
