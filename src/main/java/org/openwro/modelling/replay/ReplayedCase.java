package org.openwro.modelling.replay;

/** A case and what would become of it. */
public record ReplayedCase(int number, String instance, String key, boolean running, Verdict verdict) {}
