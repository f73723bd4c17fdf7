package org.openwro.detention;

import java.time.LocalDate;

/** @param on day of mailing of the seizure notice, from which the petition for relief counts (19 CFR 171.2) */
public record Seizure(ExclusionGround ground, LocalDate on) {}
