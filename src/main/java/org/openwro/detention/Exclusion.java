package org.openwro.detention;

import java.time.LocalDate;

/** @param on day of mailing of the exclusion advice */
public record Exclusion(ExclusionGround ground, LocalDate on) {}
