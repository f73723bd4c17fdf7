package org.openwro.detention;

/** The trade specialist's reading of the proof. */
public record Review(String by, String note) {}
