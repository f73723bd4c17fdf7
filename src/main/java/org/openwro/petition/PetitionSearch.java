package org.openwro.petition;

/**
 * What a list of petitions is narrowed to.
 *
 * @param words looked for in number, title, order and petitioner; null or blank for all
 * @param state null for all
 */
public record PetitionSearch(String words, PetitionState state) {

    String like() {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
