package org.openwro.modelling.play;

/**
 * A place at which the case stands.
 *
 * @param number tells tokens at one node apart
 * @param scope number of the scope in which it is
 * @param via the flow by which it came; empty at the beginning
 */
public record Token(int number, String node, int scope, String via) {}
