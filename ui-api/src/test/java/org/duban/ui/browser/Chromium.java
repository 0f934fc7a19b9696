package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser: the one that {@code DUBAN_TEST_CHROMIUM} names, else one that is installed. Without any the tests are
 * skipped, and say so; where {@code DUBAN_TEST_CHROMIUM_REQUIRED} is true they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    static Chromium start() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("DUBAN_TEST_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (Boolean.parseBoolean(System.getenv("DUBAN_TEST_CHROMIUM_REQUIRED"))) {
            assertThat(program).as("a browser").isPresent();
        }
        assumeTrue(program.isPresent(), "no browser is here: set DUBAN_TEST_CHROMIUM, or install chromium");
        return new Chromium(program.get());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
