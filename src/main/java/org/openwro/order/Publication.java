package org.openwro.order;

import java.time.LocalDate;

/** Where and when a Finding was published (19 CFR 12.42(f)); empty and null for a WRO. */
public record Publication(String federalRegister, String customsBulletin, LocalDate on) {

    static final Publication NONE = new Publication("", "", null);
}
