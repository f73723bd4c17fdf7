package org.openwro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.identity.Account;
import org.openwro.identity.DemoPersonas;

/** Everybody can reach and read every page of their menu; {@link Browser} holds each page against the page rules. */
class EveryPersonaBrowserIT extends OpenWroBrowserIT {

    private static final String MENU = "nav.usa-nav a.usa-nav-link";

    static Stream<String> personas() {
        return DemoPersonas.accounts().stream().map(Account::username);
    }

    @ParameterizedTest
    @MethodSource("personas")
    void everybody_signs_in_and_visits_every_page_of_their_menu(String persona) {
        Browser browser = signedIn(persona);
        assertThat(browser.path()).startsWith("/work");
        List<String> menu = browser.links(MENU);
        assertThat(menu).isNotEmpty();
        assertAllSound(browser, menu);
        browser.signOut().see("Sign in");
    }

    @Test
    void the_public_visits_every_page_of_the_menu() {
        Browser browser = somebody().open("/login");
        assertAllSound(browser, browser.links(MENU));
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

    private static void assertAllSound(Browser browser, List<String> paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            try {
                browser.open(path);
            } catch (AssertionError fault) {
                faults.add(fault.getMessage());
            }
        }
        assertThat(faults).isEmpty();
    }
}
