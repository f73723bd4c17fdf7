package org.openwro.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language a page is shown: that of the parameter {@code lang}, which is kept in a cookie that holds the two letters and nothing
 * else; then that of the cookie, then what the browser asks for, then English. Pages that are not translated are in English.
 */
public final class Languages implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "OPENWRO-LANGUAGE";

    private final List<Locale> all;
    private final List<TranslatedPages> pages;

    public Languages(Settings settings, List<TranslatedPages> pages) {
        all = Stream.concat(Stream.of(Locale.US), settings.languages().stream().map(Locale::forLanguageTag))
                .toList();
        this.pages = List.copyOf(pages);
    }

    /**
     * Settings {@code openwro.pages.*}.
     *
     * @param languages besides English; for each there is a set of bundles {@code messages/NAME_LANGUAGE.properties}
     */
    @ConfigurationProperties("openwro.pages")
    public record Settings(@DefaultValue("es") List<String> languages) {}

    /** English first. */
    public List<Locale> all() {
        return all;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isTranslated(request) ? chosen(request) : Locale.US;
    }

    private Locale chosen(HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        return wanted(request)
                .or(() -> Optional.ofNullable(kept).map(Cookie::getValue).flatMap(this::find))
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(each -> find(each.getLanguage()).stream())
                        .findFirst()
                        .orElse(Locale.US));
    }

    /** Keeps what the request itself asks for, if it asks for a language. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        if (isTranslated(request)) {
            wanted(request).ifPresent(locale -> setLocale(request, response, locale));
        }
    }

    private Optional<Locale> wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(each -> each.startsWith(PARAMETER + "="))
                        .flatMap(each -> find(each.substring(PARAMETER.length() + 1)).stream())
                        .findFirst();
    }

    private Optional<Locale> find(String language) {
        return all.stream().filter(each -> each.getLanguage().equals(language)).findFirst();
    }

    private boolean isTranslated(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri =
                first != null ? first.toString() : forwarded != null ? forwarded.toString() : request.getRequestURI();
        String path =
                uri.substring(Math.min(uri.length(), request.getContextPath().length()));
        return pages.stream().anyMatch(each -> each.has(path));
    }

    /** Keeps the choice until the browser is closed; it is sent to the translated pages only. */
    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        for (TranslatedPages each : pages) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, locale.getLanguage())
                            .path(request.getContextPath() + each.root())
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
