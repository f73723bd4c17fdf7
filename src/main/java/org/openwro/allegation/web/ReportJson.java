package org.openwro.allegation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.openwro.allegation.ChildLabour;
import org.openwro.platform.Refusal;
import org.openwro.reference.IloIndicator;

/**
 * A report as another system sends it. Files are added on the status page, under the receipt.
 *
 * @param formNumber random UUID of the sender; sent again it files nothing and answers the same receipt. Who knows it learns the
 *     receipt, so it must not be guessable. One is made when it is left out
 * @param earlierReceipt receipt of the returned or rejected report that this one files again
 * @param country ISO 3166-1 alpha-2
 * @param goods short names
 * @param lastSeen ISO day
 * @param indicators ILO-01 to ILO-11
 * @param childLabour YES, NO or UNKNOWN
 * @param contact ANONYMOUS, CONFIDENTIAL or NAMED
 */
record ReportJson(
        String formNumber,
        String earlierReceipt,
        String reasons,
        String merchandise,
        String production,
        String producer,
        String country,
        String place,
        List<String> goods,
        String lastSeen,
        List<String> indicators,
        String childLabour,
        String importEvidence,
        String contact,
        String filerName,
        String email,
        String phone,
        Boolean wantsMail) {

    private static final String RANDOM_UUID =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}";

    ReportJson {
        formNumber =
                formNumber == null || formNumber.isBlank() ? UUID.randomUUID().toString() : formNumber;
        goods = goods == null ? List.of() : goods.stream().map(PlainText::of).toList();
        indicators = indicators == null
                ? List.of()
                : indicators.stream().map(PlainText::of).toList();
    }

    ReportForm form() {
        return new ReportForm(
                formNumber,
                earlierReceipt,
                reasons,
                merchandise,
                production,
                producer,
                country,
                place,
                String.join("\n", goods),
                lastSeen,
                indicators,
                childLabour,
                importEvidence,
                contact,
                filerName,
                email,
                phone,
                wantsMail,
                List.of());
    }

    /** What a page could not send, since it offers only what there is. */
    List<Refusal> refusals() {
        List<Refusal> found = new ArrayList<>();
        if (!formNumber.matches(RANDOM_UUID)) {
            found.add(Refusal.at("formNumber", "allegation.api.formNumber"));
        }
        indicators.stream()
                .filter(each -> IloIndicator.find(each).isEmpty())
                .findFirst()
                .ifPresent(each -> found.add(Refusal.at("indicators", "allegation.api.indicator")));
        if (isUnknown(childLabour, ChildLabour.values())) {
            found.add(Refusal.at("childLabour", "allegation.api.childLabour"));
        }
        return found;
    }

    private static boolean isUnknown(String value, Enum<?>[] known) {
        return value != null
                && Arrays.stream(known).noneMatch(each -> each.name().equals(value));
    }

    /** Keeps names and texts out of logs. */
    @Override
    public String toString() {
        return "ReportJson";
    }
}
