package org.openwro.detention;

import java.time.LocalDate;

/**
 * The reading of a second trade specialist.
 *
 * @param note what has to change; may be empty when confirmed
 */
public record SecondReview(String reviewer, boolean confirmed, String note, LocalDate decidedOn) {}
