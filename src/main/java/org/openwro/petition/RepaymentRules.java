package org.openwro.petition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.openwro.petition.Repayment.Claim;
import org.openwro.platform.Refusals;

/** Reads a row of the ledger, or says all that is wrong with it. */
final class RepaymentRules {

    private final Collection<String> papers;
    private final LocalDate today;

    /** @param papers names of the papers of the petition */
    RepaymentRules(Collection<String> papers, LocalDate today) {
        this.papers = papers;
        this.today = today;
    }

    /** Empty when something was refused. */
    Optional<Repayment> read(RepaymentText text, Refusals refusals) {
        int before = refusals.list().size();
        String worker = strip(text.worker());
        refusals.when(!worker.matches("[A-Za-z0-9._/-]{1,40}"), "worker", "petition.refused.worker");
        Claim claim = claim(text.claim(), refusals);
        String currency = strip(text.currency()).toUpperCase(Locale.ROOT);
        refusals.when(!isCurrency(currency), "currency", "petition.refused.currency");
        BigDecimal owed = amount("owed", text.owed(), refusals);
        BigDecimal paid = amount("paid", text.paid(), refusals);
        LocalDate day = day(text.paidOn(), refusals);
        String proof = strip(text.proof());
        if (owed != null && paid != null) {
            refusals.when(owed.signum() == 0 && paid.signum() == 0, "owed", "petition.refused.nothingOwedOrPaid");
            if (paid.signum() > 0) {
                refusals.when(day == null && strip(text.paidOn()).isEmpty(), "paidOn", "petition.refused.paidOn")
                        .when(papers.stream().noneMatch(proof::startsWith), "proof", "petition.refused.proof");
            }
        }
        refusals.when(day != null && day.isAfter(today), "paidOn", "petition.refused.paidAhead")
                .tooLong(proof, "proof", 500);
        return refusals.list().size() > before
                ? Optional.empty()
                : Optional.of(new Repayment(0, worker, claim, currency, owed, paid, day, proof));
    }

    private static Claim claim(String text, Refusals refusals) {
        String wanted = strip(text).toUpperCase(Locale.ROOT).replace(' ', '_');
        Claim claim = Arrays.stream(Claim.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
        refusals.when(claim == null, "claim", "petition.refused.claim");
        return claim;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** Zero when nothing was entered. */
    private static BigDecimal amount(String field, String text, Refusals refusals) {
        String plain = strip(text);
        if (plain.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!plain.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            refusals.when(true, field, "petition.refused.amount");
            return null;
        }
        return new BigDecimal(plain);
    }

    private static LocalDate day(String text, Refusals refusals) {
        String plain = strip(text);
        if (plain.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeParseException notADay) {
            refusals.when(true, "paidOn", "platform.date.wrong");
            return null;
        }
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
