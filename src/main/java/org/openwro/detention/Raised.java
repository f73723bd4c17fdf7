package org.openwro.detention;

/** An officer's own hold without a match: who and why; both null when screening held the goods. */
public record Raised(String by, String reason) {}
