package org.openwro.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine; Playwright's own download is never used. One process serves all tests of a JVM. */
final class InstalledChromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final String MISSING = "No Chromium or Chrome is installed. Install one (apt-get install chromium),"
            + " or name its path in OPENWRO_CHROMIUM. Tests in the browser are left out.";

    private static com.microsoft.playwright.Browser running;

    private InstalledChromium() {}

    /** Skips the test, or fails it where OPENWRO_BROWSER_TESTS=required, when there is no browser. */
    static synchronized com.microsoft.playwright.Browser orSkip() {
        if (running == null) {
            Optional<Path> path = path();
            if (path.isEmpty() && "required".equals(System.getenv("OPENWRO_BROWSER_TESTS"))) {
                throw new AssertionError(MISSING);
            }
            Assumptions.assumeTrue(path.isPresent(), MISSING);
            running = start(path.get());
        }
        return running;
    }

    private static Optional<Path> path() {
        return Stream.concat(Stream.ofNullable(System.getenv("OPENWRO_CHROMIUM")), USUAL_PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static com.microsoft.playwright.Browser start(Path path) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(path));
    }
}
