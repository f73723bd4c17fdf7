package org.openwro.order;

/**
 * A party that an order on an area no longer reaches.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record ExceptedParty(String name, String country) {}
