package org.openwro.platform.web;

/**
 * Pages that exist in every language of {@link Languages}; all others are in English.
 *
 * @param root path under which they stand, for example {@code /report}
 */
public record TranslatedPages(String root) {

    boolean has(String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
