package org.openwro.investigation.work;

import java.time.LocalDate;

/** A note of an investigator; never changed and never published. */
public record Note(int number, String text, String writtenBy, LocalDate on) {}
