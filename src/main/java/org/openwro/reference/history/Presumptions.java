package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statutory presumptions as overlays on orders. */
public final class Presumptions {

    /** What an order is aimed at, as far as a presumption asks. */
    public record Aim(String name, String regionCode) {}

    private static final Presumptions BUNDLED = new Presumptions(Presumption.bundled());

    private final List<Presumption> all;

    private Presumptions(List<Presumption> all) {
        this.all = all;
    }

    public static Presumptions bundled() {
        return BUNDLED;
    }

    public List<Presumption> all() {
        return all;
    }

    /**
     * The day from which the UFLPA is applied to everything that an order is aimed at; empty when something lies outside. An order that
     * is aimed at nothing is not covered.
     */
    public Optional<LocalDate> uflpaCovers(List<Aim> aims) {
        List<Optional<LocalDate>> days = aims.stream().map(this::uflpaFrom).toList();
        if (days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> uflpaFrom(Aim aim) {
        return all.stream()
                .filter(each -> each.instrument().equals(Presumption.UFLPA))
                .filter(each -> each.covers(aim.name(), aim.regionCode()))
                .map(Presumption::from)
                .min(Comparator.naturalOrder());
    }
}
