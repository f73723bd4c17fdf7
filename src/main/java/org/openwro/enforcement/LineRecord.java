package org.openwro.enforcement;

/** Under which key the record of a line is kept. A line is no case of its own. */
public final class LineRecord {

    private LineRecord() {}

    public static String key(String lineId) {
        return "LINE-" + lineId;
    }
}
