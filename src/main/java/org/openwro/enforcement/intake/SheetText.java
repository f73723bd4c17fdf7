package org.openwro.enforcement.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The text of a cell as its author sees it. A formula counts with the result that is saved in the file.
 *
 * @param text without surrounding blanks
 * @param number whether it was typed as a number and carries no format that says more
 * @param problem message key of why the cell has no value that counts; null when it has one
 */
record SheetText(String text, boolean number, String problem) {

    private static final SheetText NOTHING = new SheetText("", false, null);
    /** What a spreadsheet shows of a number; the digits behind come from its binary form. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA");
    private static final Pattern NOT_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+");
    private static final int MOST_ZEROS = 20;
    private static final long LAST_DAY = 2_958_465;

    static SheetText of(Cell cell, boolean since1904) {
        if (cell == null) {
            return NOTHING;
        }
        Object value = cell.getValue();
        if (value == null) {
            boolean notCounted = cell.getFormula() != null && cell.getRawValue() == null;
            return notCounted ? new SheetText("", false, "enforcement.row.formula") : NOTHING;
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell, since1904);
        }
        String text = value.toString().strip();
        return ERRORS.contains(text)
                ? new SheetText(text, false, "enforcement.row.formulaError")
                : new SheetText(text, false, null);
    }

    private static SheetText number(BigDecimal number, Cell cell, boolean since1904) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_ZEROS || Math.abs(number.scale()) > 400) {
            return new SheetText(cell.getRawValue().strip(), false, null);
        }
        if (isDate(cell) && isDay(number)) {
            return new SheetText(day(number, since1904), false, null);
        }
        String plain = plain(number);
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        boolean padded = LEADING_ZEROS.matcher(format).matches() && format.length() > 1 && isDigits(plain);
        return padded
                ? new SheetText(padded(plain, Math.min(format.length(), MOST_ZEROS)), false, null)
                : new SheetText(plain, true, null);
    }

    /** The day of a serial number that carries no format of a day; itself when it is none. */
    SheetText asDay(boolean since1904) {
        BigDecimal serial = number ? new BigDecimal(text) : null;
        return serial != null && isDay(serial) ? new SheetText(day(serial, since1904), false, null) : this;
    }

    /** With the leading zeros that typing it as a number has cost. */
    SheetText padded(int length) {
        return number && isDigits(text) ? new SheetText(padded(text, length), false, null) : this;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(BigDecimal serial) {
        return serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    }

    private static String day(BigDecimal serial, boolean since1904) {
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return first.plusDays(serial.longValue()).toString();
    }

    /** By the format: built in ones by their number, own ones by their letters of year and day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null || format.length() > 200) {
            return false;
        }
        String letters = NOT_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    }
}
