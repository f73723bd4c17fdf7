package org.openwro.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.AsOf;
import org.openwro.order.ListedStatus;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterSort;
import org.openwro.order.RegisterSource;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.openwro.screening.core.Instrument;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request for orders as it was typed into an address: what of it can be read, and the reasons why the rest cannot. A criterion that is
 * refused is left open.
 *
 * @param given the criteria as typed, without page and size, blank ones left out
 */
record RegisterRequest(
        RegisterFilter filter, RegisterSort sort, PageQuery page, Map<String, String> given, List<Refusal> refusals) {

    /** Every status that the dashboard shows as active. */
    public static final String LISTED_ACTIVE = "LISTED_ACTIVE";

    /** Every status that the dashboard shows as inactive. */
    public static final String INACTIVE = "INACTIVE";

    /** The day on which orders are to be in force. */
    static final String AS_OF = "asOf";

    /** The last day whose knowledge counts. */
    static final String KNOWN_AT = "knownAt";

    private static final List<String> CRITERIA = List.of(
            "q", "country", "type", "status", "year", "fiscalYear", "source", "industry", "sort", AS_OF, KNOWN_AT);
    private static final int LONGEST_WORDS = 200;
    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2200;

    public static RegisterRequest of(
            Map<String, String> typed, RegisterSort usual, Countries countries, LocalDate today) {
        Map<String, String> given = new LinkedHashMap<>();
        CRITERIA.stream()
                .filter(name -> !typed.getOrDefault(name, "").isBlank())
                .forEach(name -> given.put(name, typed.get(name).strip()));
        Reading reading = new Reading(typed);
        String words = given.get("q");
        reading.refusals.tooLong(words, "q", LONGEST_WORDS);
        RegisterFilter filter = new RegisterFilter(
                reading.value("country", code -> country(code, countries)),
                reading.value("type", code -> named(Instrument.class, code)
                        .filter(each -> each == Instrument.WRO || each == Instrument.FINDING)),
                reading.value("status", RegisterRequest::statuses),
                reading.value("year", text -> number(text, FIRST_YEAR, LAST_YEAR)),
                reading.value("fiscalYear", text -> number(text, FIRST_YEAR, LAST_YEAR)
                        .map(FiscalYear::new)),
                words != null && words.length() > LONGEST_WORDS ? null : words,
                reading.value("source", code -> named(RegisterSource.class, code)),
                reading.value("industry", Industry::find),
                asOf(reading, today));
        RegisterSort sort = reading.value("sort", code -> named(RegisterSort.class, code));
        Integer page = reading.value("page", text -> number(text, 0, Integer.MAX_VALUE));
        Integer size = reading.value("size", text -> number(text, 1, PageQuery.LARGEST_SIZE));
        return new RegisterRequest(
                filter, sort == null ? usual : sort, PageQuery.of(page, size), given, reading.refusals.list());
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** Address of this list below {@code path}, to be completed by a page number. */
    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode()
                .buildAndExpand(new HashMap<String, Object>(given))
                .toUriString();
    }

    /** Null when neither day was typed: the register as it stands. */
    private static AsOf asOf(Reading reading, LocalDate today) {
        LocalDate day = reading.value(AS_OF, RegisterRequest::day);
        LocalDate known = reading.value(KNOWN_AT, RegisterRequest::day);
        if (known != null && !known.isBefore(today)) {
            known = null;
        }
        return day == null && known == null ? null : new AsOf(day == null ? today : day, known);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What has to be added to the address of an order so that it is read from the same day; empty or beginning with a question mark. */
    String viewpoint() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        given.entrySet().stream()
                .filter(each -> each.getKey().equals(AS_OF) || each.getKey().equals(KNOWN_AT))
                .forEach(each -> address.queryParam(each.getKey(), "{" + each.getKey() + "}"));
        return address.encode()
                .buildAndExpand(new HashMap<String, Object>(given))
                .toUriString();
    }

    private static Optional<String> country(String code, Countries countries) {
        return countries.find(code.toUpperCase(Locale.ROOT)).map(country -> country.code());
    }

    private static Optional<Set<ListedStatus>> statuses(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        if (name.equals(LISTED_ACTIVE)) {
            return Optional.of(all(ListedStatus::isListedActive));
        }
        if (name.equals(INACTIVE)) {
            return Optional.of(all(each -> each.dashboard() == ListedStatus.Dashboard.INACTIVE));
        }
        return named(ListedStatus.class, name).map(Set::of);
    }

    private static Set<ListedStatus> all(Predicate<ListedStatus> wanted) {
        return Arrays.stream(ListedStatus.values()).filter(wanted).collect(Collectors.toSet());
    }

    private static Optional<Integer> number(String text, int least, int most) {
        try {
            int value = Integer.parseInt(text);
            return value < least || value > most ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Reads one criterion after the other and keeps what cannot be read. */
    private static final class Reading {

        private final Map<String, String> typed;
        private final Refusals refusals = new Refusals();

        Reading(Map<String, String> typed) {
            this.typed = typed;
        }

        /** Null when nothing was typed or when it is refused. */
        <T> T value(String name, Function<String, Optional<T>> reader) {
            String text = typed.getOrDefault(name, "").strip();
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = reader.apply(text);
            refusals.when(value.isEmpty(), name, "register.refused." + name, shortened(text));
            return value.orElse(null);
        }

        private static String shortened(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }
    }
}
