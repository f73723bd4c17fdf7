package org.openwro.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.enforcement.EntryLines;
import org.openwro.screening.core.DevelopmentLines;
import org.openwro.screening.core.DevelopmentLines.Labelled;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The labelled file of development, with line ids of its own, and what screening made of lines. */
public final class ScreenedFile {

    private final JdbcClient jdbc;
    private final EntryLines entryLines;

    ScreenedFile(JdbcClient jdbc, EntryLines entryLines) {
        this.jdbc = jdbc;
        this.entryLines = entryLines;
    }

    public static String csv() throws IOException {
        return Files.readString(Path.of("src/test/resources/screening/entry-lines-dev.csv"))
                .replaceAll("(?m)^L(\\d{6}),", "WL-$1,");
    }

    public static List<Labelled> importedUntil(LocalDate day) {
        return DevelopmentLines.all().stream()
                .filter(each -> !each.line().importDate().isAfter(day))
                .toList();
    }

    /** Ids of the lines that a careful officer would detain under this order. */
    public static Set<String> labelledHitsUnder(String orderId, List<Labelled> lines) {
        return lines.stream()
                .filter(each -> each.expected().equals("HIT") && each.orderIds().contains(orderId))
                .map(each -> each.line().lineId().replace("L", "WL-"))
                .collect(Collectors.toSet());
    }

    /** Ids of the lines of an upload that are hit under this order. */
    public Set<String> hitUnder(String orderId, String uploadId) {
        return jdbc
                .sql("select line_id from entry_line where upload_id = ? and ? = any(matched_orders)")
                .params(uploadId, orderId)
                .query(String.class)
                .list()
                .stream()
                .filter(line -> ordersHitting(line).contains(orderId))
                .collect(Collectors.toSet());
    }

    public Set<String> ordersHitting(String lineId) {
        return entryLines.find(lineId).orElseThrow().matches().stream()
                .filter(match -> match.result() == Result.HIT)
                .map(Match::orderId)
                .collect(Collectors.toSet());
    }
}
