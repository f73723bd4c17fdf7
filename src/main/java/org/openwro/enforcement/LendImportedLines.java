package org.openwro.enforcement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.investigation.imports.ImportedLine;
import org.openwro.investigation.imports.ImportedLines;
import org.openwro.investigation.imports.LineSearch;
import org.openwro.investigation.imports.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lends entry lines to the investigators. A search reads the monthly partitions of its period only. */
@Component
class LendImportedLines implements ImportedLines {

    private static final String FILTER =
            """
            from entry_line
            where import_date between :from and :to and (manufacturer_country = :country or country_of_origin = :country)
              and (:party::text is null or manufacturer_name ilike :party or vessel_name ilike :party)
              and (:goods::text is null or description ilike :goods)
              and (:hts::text is null or hts like :hts)
            """;
    private static final String LARGEST = " group by 1 order by 3 desc, 1 limit 10";

    private final JdbcClient jdbc;

    LendImportedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Found find(LineSearch search, int page) {
        Map<String, Object> params = params(search);
        Map.Entry<Long, BigDecimal> total = jdbc.sql("select count(*), coalesce(sum(value_usd), 0) " + FILTER)
                .params(params)
                .query((row, number) -> Map.entry(row.getLong(1), row.getBigDecimal(2)))
                .single();
        List<ImportedLine> newest = jdbc.sql(
                        "select * " + FILTER + " order by import_date desc, line_id limit :size offset :offset")
                .params(params)
                .param("size", PAGE)
                .param("offset", (long) page * PAGE)
                .query(LendImportedLines::line)
                .list();
        return new Found(
                total.getKey(),
                total.getValue(),
                shares("importer_name", LARGEST, params),
                shares("port_code", LARGEST, params),
                shares("to_char(import_date, 'YYYY-MM')", " group by 1 order by 1 limit 24", params),
                newest);
    }

    @Override
    public List<ImportedLine> withIds(Collection<String> lineIds) {
        return jdbc.sql(
                        """
                        select l.* from entry_line_key k join entry_line l on l.line_id = k.line_id and l.import_date = k.import_date
                        where k.line_id = any(:ids) order by l.import_date, l.line_id limit 100
                        """)
                .param("ids", lineIds.toArray(String[]::new))
                .query(LendImportedLines::line)
                .list();
    }

    private List<Share> shares(String by, String rest, Map<String, Object> params) {
        List<Share> bare = jdbc.sql("select " + by + ", count(*), sum(value_usd) " + FILTER + rest)
                .params(params)
                .query((row, number) -> new Share(row.getString(1), row.getLong(2), row.getBigDecimal(3), 0))
                .list();
        double largest = bare.stream()
                .mapToDouble(each -> each.value().doubleValue())
                .max()
                .orElse(0);
        return bare.stream()
                .map(each -> new Share(
                        each.name(),
                        each.lines(),
                        each.value(),
                        largest == 0 ? 0 : (int) Math.round(100 * each.value().doubleValue() / largest)))
                .toList();
    }

    private static Map<String, Object> params(LineSearch search) {
        Map<String, Object> params = new HashMap<>();
        params.put("from", search.from());
        params.put("to", search.to());
        params.put("country", search.country());
        params.put("party", search.party().isBlank() ? null : LineSearch.pattern(search.party()));
        params.put("goods", search.goods().isBlank() ? null : LineSearch.pattern(search.goods()));
        String digits = search.hts().replaceAll("\\D", "");
        params.put("hts", digits.isEmpty() ? null : digits + "%");
        return params;
    }

    private static ImportedLine line(ResultSet row, int number) throws SQLException {
        return new ImportedLine(
                row.getString("line_id"),
                row.getString("entry_number"),
                row.getObject("import_date", LocalDate.class),
                row.getString("port_code"),
                row.getString("importer_name"),
                row.getString("manufacturer_name"),
                row.getString("country_of_origin"),
                row.getString("hts"),
                row.getString("description"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("value_usd"));
    }
}
