package org.openwro.detention;

import java.time.LocalDate;
import java.util.Optional;
import org.openwro.platform.Refusals;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Component;

/**
 * When the period to respond under the UFLPA can be extended (WRO-DOMAIN C13 and C23): not when it is over, at most twice, and not beyond
 * the cap counted from the notice. The three months of 19 CFR 12.43 have no extension.
 */
@Component
public class ExtensionRules {

    private final DetentionClocks clocks;
    private final Extensions extensions;
    private final DetentionSettings settings;

    ExtensionRules(DetentionClocks clocks, Extensions extensions, DetentionSettings settings) {
        this.clocks = clocks;
        this.extensions = extensions;
        this.settings = settings;
    }

    /** The period that can be extended; empty when the shipment does not wait for one. */
    public Optional<ResponsePeriod> period(Detention detention) {
        return detention.state() == DetentionState.PROOF_PENDING
                ? clocks.responses(detention).stream()
                        .filter(each -> each.instrument() == Instrument.UFLPA)
                        .findFirst()
                : Optional.empty();
    }

    /** The last day that can be asked for and granted; empty before the notice. */
    public Optional<LocalDate> cap(Detention detention) {
        return clocks.extensionCap(detention);
    }

    public boolean mayAsk(Detention detention, LocalDate today) {
        return !refusals(detention, today).any();
    }

    Refusals refusals(Detention detention, LocalDate today) {
        Refusals refusals = new Refusals();
        Optional<ResponsePeriod> period = period(detention);
        refusals.when(period.isEmpty(), "", "detention.extension.noPeriod");
        period.ifPresent(running -> refusals.when(
                        running.deadline().isPast(today),
                        "",
                        "detention.extension.over",
                        running.dueOn().toString())
                .when(
                        !running.dueOn().isBefore(cap(detention).orElseThrow()),
                        "",
                        "detention.extension.capped",
                        settings.extensionCap()));
        return refusals.when(
                        extensions.granted(detention.id()) >= settings.extensionsAtMost(),
                        "",
                        "detention.extension.tooMany",
                        settings.extensionsAtMost())
                .when(extensions.open(detention.id()).isPresent(), "", "detention.extension.open");
    }

    /** The day must extend the period and lie within the cap. */
    Refusals checkDay(Detention detention, LocalDate day, Refusals refusals) {
        refusals.when(day == null, "until", "detention.extension.untilRequired");
        LocalDate now = period(detention).map(ResponsePeriod::dueOn).orElse(null);
        LocalDate cap = cap(detention).orElse(null);
        if (day != null && now != null && cap != null) {
            refusals.when(
                    !day.isAfter(now) || day.isAfter(cap),
                    "until",
                    "detention.extension.untilBetween",
                    now.toString(),
                    cap.toString(),
                    settings.extensionCap());
        }
        return refusals;
    }
}
