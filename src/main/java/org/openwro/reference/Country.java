package org.openwro.reference;

/** A country or territory of ISO 3166-1 by its alpha-2 code, with its English name. */
public record Country(String code, String name) {}
