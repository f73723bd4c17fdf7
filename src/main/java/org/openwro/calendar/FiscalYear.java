package org.openwro.calendar;

import java.time.LocalDate;
import java.time.Month;

/** The federal fiscal year: FY N runs from 1 October of year N-1 to 30 September of year N (31 U.S.C. 1102). */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** As CBP writes it: {@code FY2025}. */
    @Override
    public String toString() {
        return "FY" + year;
    }
}
