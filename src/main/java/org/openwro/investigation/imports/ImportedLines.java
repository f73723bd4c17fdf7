package org.openwro.investigation.imports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The entry lines that the platform holds, lent by the room that keeps them. */
public interface ImportedLines {

    /** @param lines all that were found, of which {@code newest} are shown */
    record Found(
            long lines,
            BigDecimal value,
            List<Share> importers,
            List<Share> ports,
            List<Share> months,
            List<ImportedLine> newest) {}

    /** Newest first, one hundred at most; shares over all that were found, the ten largest. */
    Found find(LineSearch search);

    /** Those of these ids that there are, oldest first. */
    List<ImportedLine> withIds(Collection<String> lineIds);
}
