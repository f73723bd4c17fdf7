package org.openwro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.identity.Account;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Role;

/** Everybody can reach and read every page of their menu; {@link Browser} holds each page against the page rules. */
class EveryPersonaBrowserIT extends OpenWroBrowserIT {

    private static final String MENU = "nav.usa-nav a.usa-nav-link";
    /** Files, the API and the same list in another order or on another page. */
    private static final Pattern NO_PAGE = Pattern.compile("^/(api|documents)/|\\.\\w{2,5}$|[?#]");

    /** Parts of an address that name one of many, such as WRO-2026-00001. */
    private static final Pattern NUMBERED = Pattern.compile("/[^/]*(\\d|-[A-Z])[^/]*");

    private static final Set<String> KINDS_SEEN = new HashSet<>();

    /** People of the same roles have the same pages; their accounts differ only in port or company. */
    private static final Set<Set<Role>> ROLES_SEEN = new HashSet<>();

    static Stream<String> personas() {
        return DemoPersonas.accounts().stream().map(Account::username);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void everybody_signs_in_and_visits_every_page_of_their_menu(String persona) {
        Browser browser = signedIn(persona);
        boolean trades = Set.of("harper", "gale", "beck").contains(persona);
        assertThat(browser.path()).startsWith(trades ? "/portal" : "/work");
        List<String> menu = browser.links(MENU);
        assertThat(menu).isNotEmpty();
        if (ROLES_SEEN.add(rolesOf(persona))) {
            assertThat(faultsOfAll(browser, menu)).isEmpty();
        }
        browser.open("/work").signOut().see("Sign in");
    }

    @Test
    void the_public_visits_every_page_of_the_menu() {
        Browser browser = somebody().open("/login");
        List<String> menu = browser.links(MENU);
        assertThat(faultsOfAll(browser, menu)).isEmpty();
    }

    @Test
    void a_wrong_password_is_answered_on_the_page_and_the_user_name_is_kept() {
        Browser browser = somebody()
                .open("/login")
                .fill("User name", "pat")
                .fill("Password", "wrong")
                .press("Sign in");
        browser.see("The user name or the password is wrong");
        assertThat(browser.valueOf("User name")).isEqualTo("pat");
        assertThat(browser.valueOf("Password")).isEmpty();
        assertThat(browser.focused()).isEqualTo("error-summary");
    }

    @Test
    void the_keyboard_alone_reaches_the_content_first() {
        Browser browser = signedIn("pat").open("/work").keys("Tab");
        browser.see("Skip to main content").keys("Enter");
        assertThat(browser.path()).endsWith("#main-content");
        assertThat(browser.focused()).isEqualTo("main-content");
    }

    @Test
    void an_unknown_address_is_answered_by_a_page_that_leads_on() {

        signedIn("pat").open("/nowhere-at-all", 404).follow("Go to the home page");
    }

    private static Set<Role> rolesOf(String persona) {
        return DemoPersonas.accounts().stream()
                .filter(account -> account.username().equals(persona))
                .findFirst()
                .orElseThrow()
                .roles();
    }

    /** Faults of the pages of the menu, and of the pages they link to, one of each kind that no earlier visitor has seen. */
    private static List<String> faultsOfAll(Browser browser, List<String> menu) {
        List<String> further = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String path : menu) {
            open(browser, path, faults);
            browser.links("main a[href]").stream()
                    .filter(href ->
                            !menu.contains(href) && !NO_PAGE.matcher(href).find())
                    .filter(href -> KINDS_SEEN.add(NUMBERED.matcher(href).replaceAll("/*")))
                    .forEach(further::add);
        }
        further.forEach(path -> open(browser, path, faults));
        return faults;
    }

    private static void open(Browser browser, String path, List<String> faults) {
        try {
            browser.open(path);
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }
}
