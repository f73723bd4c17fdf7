package org.openwro.modelling.replay;

/**
 * Cases of which the same would become.
 *
 * @param running how many of them are running
 */
public record ReplayGroup(Verdict verdict, long cases, long running) {}
