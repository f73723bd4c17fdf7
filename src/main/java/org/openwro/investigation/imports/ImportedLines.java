package org.openwro.investigation.imports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The entry lines that the platform holds, lent by the room that keeps them. */
public interface ImportedLines {

    /** Lines of one page. */
    int PAGE = 100;

    /** @param lines all that were found, of which {@code newest} are the page that was asked for */
    record Found(
            long lines,
            BigDecimal value,
            List<Share> importers,
            List<Share> ports,
            List<Share> months,
            List<ImportedLine> newest) {}

    /**
     * Newest first; shares over all that were found, the ten largest.
     *
     * @param page from 0
     */
    Found find(LineSearch search, int page);

    /** Those of these ids that there are, oldest first. */
    List<ImportedLine> withIds(Collection<String> lineIds);
}
