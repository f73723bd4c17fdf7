package org.openwro.enforcement.intake;

import static org.openwro.enforcement.intake.Column.COUNTRY_OF_ORIGIN;
import static org.openwro.enforcement.intake.Column.ENTRY_NUMBER;
import static org.openwro.enforcement.intake.Column.HTS;
import static org.openwro.enforcement.intake.Column.IMPORT_DATE;
import static org.openwro.enforcement.intake.Column.LINE_ID;
import static org.openwro.enforcement.intake.Column.MANUFACTURER_COUNTRY;
import static org.openwro.enforcement.intake.Column.PORT_CODE;
import static org.openwro.enforcement.intake.Column.QUANTITY;
import static org.openwro.enforcement.intake.Column.VALUE_USD;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openwro.screening.core.EntryLine;

/** The policies that a row has to meet before it is an entry line. Every problem of a row is told at once. */
public final class RowCheck {

    /** The calendar of federal holidays begins here, so clocks of earlier imports cannot be counted. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern PORT = Pattern.compile("\\d{4}");
    private static final Pattern TARIFF_NUMBER = Pattern.compile("\\d{4}(\\.?\\d{2}){0,3}|\\d{4}\\.?\\d{2}\\.?\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,14}(\\.\\d{1,4})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final Map<Column, List<CellRule>> rules = new EnumMap<>(Column.class);

    /**
     * @param mayFileAt ports at which the sender may file; null for all
     * @param today in Eastern Time
     */
    public RowCheck(
            Predicate<String> knownPort, Predicate<String> knownCountry, Set<String> mayFileAt, LocalDate today) {
        List<CellRule> all = List.of(
                CellRule.onAll("enforcement.row.control", RowCheck::isPlain),
                CellRule.on(LINE_ID, "enforcement.row.code", matches(CODE)),
                CellRule.on(ENTRY_NUMBER, "enforcement.row.code", matches(CODE)),
                CellRule.on(PORT_CODE, "enforcement.row.portShape", matches(PORT)),
                CellRule.on(PORT_CODE, "enforcement.row.portUnknown", ifShaped(PORT, knownPort)),
                CellRule.on(
                        PORT_CODE,
                        "enforcement.row.portNotYours",
                        ifShaped(PORT, port -> mayFileAt == null || !knownPort.test(port) || mayFileAt.contains(port))),
                CellRule.on(IMPORT_DATE, "enforcement.row.date", value -> day(value) != null),
                CellRule.on(IMPORT_DATE, "enforcement.row.dateFuture", value -> !isAfter(day(value), today)),
                CellRule.on(IMPORT_DATE, "enforcement.row.dateEarly", value -> !isAfter(FIRST_DAY, day(value))),
                new CellRule(List.of(MANUFACTURER_COUNTRY, COUNTRY_OF_ORIGIN), "enforcement.row.country", knownCountry),
                CellRule.on(HTS, "enforcement.row.hts", matches(TARIFF_NUMBER)),
                new CellRule(List.of(QUANTITY, VALUE_USD), "enforcement.row.number", matches(NUMBER)));
        for (Column column : COLUMNS) {
            rules.put(
                    column,
                    all.stream().filter(rule -> rule.columns().contains(column)).toList());
        }
    }

    /** Without control characters of ASCII. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) == 127) {
                return false;
            }
        }
        return true;
    }

    /** All that is wrong; empty for a good row. */
    public List<Problem> problems(RawRow row) {
        if (row.problem() != null) {
            return List.of(Problem.of(row));
        }
        List<Problem> found = new ArrayList<>();
        for (Column column : COLUMNS) {
            String value = row.text(column);
            String problem = row.problem(column);
            if (problem != null) {
                found.add(Problem.at(row, column, problem));
            } else if (value.isEmpty()) {
                if (column.isRequired()) {
                    found.add(Problem.at(row, column, "enforcement.row.missing"));
                }
            } else if (value.length() > column.longest()) {
                found.add(Problem.at(row, column, "enforcement.row.tooLong"));
            } else {
                for (CellRule rule : rules.get(column)) {
                    if (!rule.holds().test(value)) {
                        found.add(Problem.at(row, column, rule.messageKey()));
                    }
                }
            }
        }
        return found;
    }

    /** The line of a row without problems. */
    public static EntryLine line(RawRow row) {
        return new EntryLine(
                row.text(LINE_ID),
                row.text(ENTRY_NUMBER),
                row.text(PORT_CODE),
                day(row.text(IMPORT_DATE)),
                row.text(Column.IMPORTER_NAME),
                row.text(Column.MANUFACTURER_NAME),
                row.text(Column.MANUFACTURER_ADDRESS),
                row.text(Column.MANUFACTURER_CITY),
                row.text(Column.MANUFACTURER_POSTAL_CODE),
                row.text(MANUFACTURER_COUNTRY),
                row.text(Column.MID),
                row.text(COUNTRY_OF_ORIGIN),
                row.text(HTS),
                row.text(Column.DESCRIPTION),
                new BigDecimal(row.text(QUANTITY)),
                row.text(Column.UNIT),
                new BigDecimal(row.text(VALUE_USD)),
                row.text(Column.VESSEL_NAME));
    }

    private static Predicate<String> matches(Pattern pattern) {
        return value -> pattern.matcher(value).matches();
    }

    private static Predicate<String> ifShaped(Pattern shape, Predicate<String> then) {
        return value -> !shape.matcher(value).matches() || then.test(value);
    }

    private static boolean isAfter(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /** The day, or null when the text is none. */
    private static LocalDate day(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
