package org.openwro.allegation;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that a filer sends along.
 *
 * @param name as the filer's machine calls it; only its extension is kept, since file names often hold people's names
 * @param mediaType as claimed; may be null
 */
public record ReportFile(String name, String mediaType, InputStreamSource content) {

    /** ".pdf", or empty. */
    String extension() {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot);
        return extension.matches("\\.[A-Za-z0-9]{1,8}") ? extension : "";
    }
}
