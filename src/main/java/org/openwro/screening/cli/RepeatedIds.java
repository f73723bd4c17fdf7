package org.openwro.screening.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Line ids that a file gives to more than one row. Every row is answered all the same, but whoever joins the answers by id must know.
 * The ids are kept in memory, about a hundred bytes each. Rows are counted from the header, which is row 1.
 */
final class RepeatedIds {

    private static final int MOST_TOLD = 20;

    private final Map<String, Long> firstRows = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private long repeated;

    /** A blank id is none and repeats nothing. */
    void row(String id, long row) {
        if (id.isBlank()) {
            return;
        }
        Long first = firstRows.putIfAbsent(id, row);
        if (first != null) {
            repeated++;
            if (told.size() < MOST_TOLD) {
                told.add("Row " + row + ": line_id " + id + " stands in row " + first + " already.");
            }
        }
    }

    void tell(PrintWriter to) {
        told.forEach(to::println);
        if (repeated > 0) {
            to.println(repeated + (repeated == 1 ? " row repeats" : " rows repeat")
                    + " the line_id of an earlier one; each was answered by itself.");
        }
    }
}
