package org.openwro.order;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.openwro.calendar.PartialDate;
import org.openwro.investigation.CaseId;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.TargetKind;

/** Reads rows of the order tables. */
final class OrderRows {

    private OrderRows() {}

    static Order order(ResultSet row, List<Target> targets) throws SQLException {
        String caseId = row.getString("case_id");
        String hash = row.getString("text_sha256");
        String text = row.getString("order_text");
        String supersedes = row.getString("supersedes");
        return new Order(
                new OrderId(row.getString("id")),
                row.getInt("version"),
                Instrument.valueOf(row.getString("instrument")),
                caseId == null ? null : new CaseId(caseId),
                new OrderContent(
                        row.getString("title"),
                        row.getString("merchandise"),
                        targets,
                        row.getString("reasons"),
                        text,
                        supersedes == null ? null : new OrderId(supersedes)),
                row.getString("drafted_by"),
                OrderState.valueOf(row.getString("state")),
                hash == null || hash.isEmpty() ? null : new SignedText(text, hash),
                new Publication(
                        row.getString("federal_register"), row.getString("customs_bulletin"), day(row, "published_on")),
                new OrderDates(
                        new PartialDate(row.getString("issued"), day(row, "issued_from"), day(row, "issued_to")),
                        day(row, "effective_on"),
                        day(row, "announced_on")),
                ListedStatus.ofCode(row.getString("status")),
                PartialDate.parse(row.getString("status_on")));
    }

    static Target target(ResultSet row, int number) throws SQLException {
        return new Target(
                row.getInt("seq"),
                TargetKind.valueOf(row.getString("kind")),
                row.getString("name"),
                list(row, "aliases"),
                row.getString("country"),
                row.getString("address"),
                row.getString("city"),
                list(row, "mids"),
                text(row, "region_code"),
                list(row, "postal_prefixes"),
                list(row, "place_names"),
                text(row, "vessel_flag"),
                code(Inclusion.class, row, "inclusion"),
                new Goods(
                        list(row, "hts_prefixes"),
                        list(row, "goods_words"),
                        row.getBoolean("all_goods"),
                        row.getBoolean("wholly_or_in_part"),
                        row.getBoolean("downstream"),
                        row.getString("made_in_country")),
                new Force(
                        day(row, "in_force_from"),
                        day(row, "in_force_to"),
                        code(EndAnchor.class, row, "end_anchor"),
                        code(TargetEnd.class, row, "ended_by")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        Array values = row.getArray(column);
        return values == null ? List.of() : List.of((String[]) values.getArray());
    }

    private static <E extends Enum<E>> E code(Class<E> type, ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null || value.isEmpty() ? null : Enum.valueOf(type, value);
    }
}
