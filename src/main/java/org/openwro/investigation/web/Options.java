package org.openwro.investigation.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Role;
import org.openwro.reference.Countries;
import org.openwro.reference.Regions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the select fields and radios of the pages offer: value to text. */
@Component
class Options {

    private final MessageSource messages;
    private final Accounts accounts;
    private final Countries countries;
    private final Regions regions;

    Options(MessageSource messages, Accounts accounts, Countries countries, Regions regions) {
        this.messages = messages;
        this.accounts = accounts;
        this.countries = countries;
        this.regions = regions;
    }

    String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    <E extends Enum<E>> Map<String, String> of(Class<E> type, Function<E, String> key) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> options.put(each.name(), text(key.apply(each))));
        return options;
    }

    /** Usernames and names of those who can lead a case. */
    Map<String, String> investigators() {
        Map<String, String> options = new LinkedHashMap<>();
        accounts.all().stream()
                .filter(account -> account.enabled() && account.roles().contains(Role.INVESTIGATOR))
                .forEach(account -> options.put(account.username(), account.displayName()));
        return options;
    }

    /** ISO 639-1 codes and names, by name. */
    Map<String, String> languages() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .sorted(Comparator.comparing(Options::language))
                .forEach(code -> options.put(code, language(code)));
        return options;
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.US);
    }

    String nameOf(String username) {
        return accounts.find(username).map(Account::displayName).orElse(username);
    }

    Map<String, String> countries() {
        return countries.options();
    }

    String country(String code) {
        return countries.nameOf(code);
    }

    Map<String, String> regions() {
        Map<String, String> options = new LinkedHashMap<>();
        regions.all().forEach(each -> options.put(each.code(), each.code() + " " + each.name()));
        return options;
    }
}
