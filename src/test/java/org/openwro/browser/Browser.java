package org.openwro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openwro.identity.DemoPersonas;

/**
 * One person before a real browser, with a session of their own. Fields, buttons and links are found by what the person
 * reads. Every page that comes up is held against {@link PageRules}, and nothing may fail behind it: no script error, no
 * breach of the content policy, no missing file.
 */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE = 15_000;
    /** The token against forged requests is another one on every page. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<=name=\"_csrf\" value=\")[^\"]*|(?<=content=\")[\\w-]{100,}");

    /** The content, and the frame as it is on every page of this account: without title and without the mark of where one is. */
    private static final String PARTS =
            """
            () => {
              const all = document.documentElement.cloneNode(true);
              const main = all.querySelector('main');
              const content = main ? main.innerHTML : '';
              main?.replaceChildren();
              all.querySelector('title')?.remove();
              all.querySelectorAll('.usa-current, [aria-current]').forEach(each => {
                each.classList.remove('usa-current');
                each.removeAttribute('aria-current');
              });
              return [content, all.outerHTML];
            }
            """;

    private static final Set<String> STOOD = new HashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> faults = new ArrayList<>();
    private int expectedStatus = 200;
    private int width = PageRules.DESK;
    private CDPSession scripts;

    private Browser(BrowserContext context, String root) {
        this.context = context;
        this.root = root;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.setViewportSize(width, PageRules.HEIGHT);
        page.onPageError(error -> faults.add("script: " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                faults.add("console: " + message.text());
            }
        });
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    /** A new person at the application on this port; the test is skipped where no browser is installed. */
    public static Browser at(int port) {
        com.microsoft.playwright.Browser chromium = InstalledChromium.orSkip();
        return new Browser(chromium.newContext(), "http://localhost:" + port);
    }

    /** From now on this person holds a phone. */
    public Browser onPhone() {
        width = PageRules.PHONE;
        page.setViewportSize(width, PageRules.HEIGHT);
        return this;
    }

    /** From now on no page of this person runs a script; only the page rules do, when the page stands. */
    public Browser withoutScripts() {
        scripts = context.newCDPSession(page);
        setScriptsRun(false);
        return this;
    }

    public Browser open(String path) {
        return open(path, 200);
    }

    /** Opens a page that answers with this status, for example the page for an unknown address (404). */
    public Browser open(String path, int status) {
        expectedStatus = status;
        Response response = page.navigate(root + path);
        if (response.status() != status) {
            throw new AssertionError(path + " answered " + response.status() + " instead of " + status);
        }
        checked();
        expectedStatus = 200;
        return this;
    }

    /** Signs in through the login page as a demo persona. */
    public Browser signIn(String username) {
        return open("/login")
                .fill("User name", username)
                .fill("Password", DemoPersonas.PASSWORD)
                .press("Sign in");
    }

    public Browser signOut() {
        return press("Sign out");
    }

    public Browser fill(String label, String value) {
        page.getByLabel(exactly(label)).fill(value);
        return this;
    }

    /** Chooses in a list, or one of several radio buttons or boxes under a common question. */
    public Browser choose(String label, String option) {
        Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(exactly(label)));
        if (group.count() > 0) {
            group.locator("label")
                    .filter(new Locator.FilterOptions().setHasText(exactly(option)))
                    .click();
        } else {
            Locator list = page.getByLabel(exactly(label));
            String value = list.locator("option")
                    .filter(new Locator.FilterOptions().setHasText(exactly(option)))
                    .getAttribute("value");
            list.selectOption(value);
        }
        return this;
    }

    /** Ticks a box that stands alone. */
    public Browser tick(String label) {
        page.locator("label.usa-checkbox__label")
                .filter(new Locator.FilterOptions().setHasText(exactly(label)))
                .click();
        return this;
    }

    public Browser attach(String label, Path file) {
        page.getByLabel(exactly(label)).setInputFiles(file);
        return this;
    }

    public Browser press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(exactly(button)))
                .first()
                .click();
        return checked();
    }

    public Browser follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(exactly(link)))
                .first()
                .click();
        return checked();
    }

    /** Presses keys as a person without a mouse does, for example {@code "Tab"} or {@code "Enter"}. */
    public Browser keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Waits until the page shows this text to the eye, in whatever case: style sheets set tags in capitals. */
    public Browser see(String text) {
        assertThat(page.locator("body"))
                .containsText(
                        text,
                        new LocatorAssertions.ContainsTextOptions()
                                .setUseInnerText(true)
                                .setIgnoreCase(true));
        return this;
    }

    public Browser notSee(String text) {
        assertThat(page.locator("body"))
                .not()
                .containsText(
                        text,
                        new LocatorAssertions.ContainsTextOptions()
                                .setUseInnerText(true)
                                .setIgnoreCase(true));
        return this;
    }

    public String h1() {
        return page.locator("h1").innerText().strip();
    }

    /** Path and query of the page shown. */
    public String path() {
        return page.url().substring(root.length());
    }

    /** The full address of a path. */
    public String address(String path) {
        return root + path;
    }

    public String valueOf(String label) {
        return page.getByLabel(exactly(label)).inputValue();
    }

    /** Id of the element that has the keyboard. */
    public String focused() {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    /** Addresses inside the application that the elements of this CSS selector lead to, each once. */
    public List<String> links(String selector) {
        List<?> found =
                (List<?>) page.locator(selector).evaluateAll("all => all.map(each => each.getAttribute('href'))");
        return found.stream()
                .map(href -> (String) href)
                .filter(href -> href != null && href.startsWith("/"))
                .distinct()
                .toList();
    }

    /** The page itself, for what these few words cannot say. */
    public Page page() {
        return page;
    }

    private Browser checked() {
        page.waitForLoadState(LoadState.LOAD);
        List<String> broken = new ArrayList<>(brokenRules());
        broken.addAll(faults);
        faults.clear();
        if (!broken.isEmpty()) {
            throw new AssertionError(path() + " \"" + page.title() + "\"\n  " + String.join("\n  ", broken));
        }
        return this;
    }

    /** A page is judged again only when its content or the frame around it has a character that no page before it had. */
    private List<String> brokenRules() {
        return withScripts(() -> {
            List<String> parts = ((List<?>) page.evaluate(PARTS))
                    .stream()
                            .map(part -> TOKEN.matcher((String) part).replaceAll(""))
                            .toList();
            if (STOOD.containsAll(parts)) {
                return List.of();
            }
            List<String> broken = PageRules.broken(page, width);
            if (broken.isEmpty()) {
                STOOD.addAll(parts);
            }
            return broken;
        });
    }

    private List<String> withScripts(Supplier<List<String>> look) {
        if (scripts == null) {
            return look.get();
        }
        setScriptsRun(true);
        try {
            return look.get();
        } finally {
            setScriptsRun(false);
        }
    }

    private void setScriptsRun(boolean run) {
        JsonObject disabled = new JsonObject();
        disabled.addProperty("value", !run);
        scripts.send("Emulation.setScriptExecutionDisabled", disabled);
    }

    private void failed(Request request) {
        String reason = request.failure();
        if (!request.isNavigationRequest() && !"net::ERR_ABORTED".equals(reason)) {
            faults.add("request: " + request.url() + " " + reason);
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400
                && !(response.request().isNavigationRequest() && response.status() == expectedStatus)) {
            faults.add("answer: " + response.status() + " " + response.url());
        }
    }

    /** The text as a whole, with or without the star of a required field. */
    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/-]", "\\\\$0") + "\\s*\\*?\\s*$");
    }

    @Override
    public void close() {
        context.close();
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }
}
