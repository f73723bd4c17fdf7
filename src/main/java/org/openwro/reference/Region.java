package org.openwro.reference;

import java.util.List;

/**
 * A part of a country that an order can cover.
 *
 * @param code ISO 3166-2, for example CN-XJ
 * @param country ISO 3166-1 alpha-2
 * @param postalPrefixes how postal codes of the region start; a sign, not proof. Empty where the country has none
 * @param placeNames the region and places in it, each in the spellings found on invoices. Names that are as common elsewhere are left
 *     out or written with the word that makes them plain ("Lop County")
 */
public record Region(String code, String country, String name, List<String> postalPrefixes, List<String> placeNames) {}
