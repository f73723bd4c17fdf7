package org.openwro.enforcement;

/** Under which key the record of a line is kept, and its review runs when it has one. */
public final class LineRecord {

    private static final String PREFIX = "LINE-";

    private LineRecord() {}

    public static String key(String lineId) {
        return PREFIX + lineId;
    }

    public static boolean isOne(String key) {
        return key.startsWith(PREFIX);
    }

    public static String lineId(String key) {
        return key.substring(PREFIX.length());
    }
}
