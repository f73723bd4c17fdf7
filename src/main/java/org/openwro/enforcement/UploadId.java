package org.openwro.enforcement;

import org.openwro.platform.Identifier;

/** Names one sending of entry lines, {@code UPL-2026-00001}. */
public record UploadId(String value) implements Identifier {

    static final String PREFIX = "UPL";
}
