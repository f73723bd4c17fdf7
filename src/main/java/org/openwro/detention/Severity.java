package org.openwro.detention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openwro.screening.core.Instrument;

/** Which of several orders decides what happens to the goods: a Finding before the presumptions of statute, these before a WRO. */
final class Severity {

    private static final List<Instrument> MILDEST_FIRST =
            List.of(Instrument.WRO, Instrument.CAATSA, Instrument.UFLPA, Instrument.FINDING);

    private static final Comparator<LineHold> BY_SEVERITY = Comparator.<LineHold>comparingInt(
                    hold -> MILDEST_FIRST.indexOf(hold.instrument()))
            .thenComparing(LineHold::orderId, Comparator.reverseOrder());

    private Severity() {}

    static Optional<LineHold> gravest(Collection<DetentionLine> lines) {
        return lines.stream()
                .flatMap(line -> line.holds().stream())
                .filter(LineHold::isOpen)
                .max(BY_SEVERITY);
    }
}
