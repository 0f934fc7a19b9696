package org.duban.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.ui.evidence.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page of a bundle in a real browser: the one that {@code DUBAN_TEST_CHROMIUM} names, else one that is installed. Without any
 * the tests are skipped, and say so; where {@code DUBAN_TEST_CHROMIUM_REQUIRED} is true they fail.
 */
class BundlePageTest {

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final int FLIPS = 40;

    @TempDir
    private static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static BundleTrial trial;
    private static Path inspection;

    @BeforeAll
    static void bundle_and_start() throws IOException {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("DUBAN_TEST_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (Boolean.parseBoolean(System.getenv("DUBAN_TEST_CHROMIUM_REQUIRED"))) {
            assertThat(program).as("a browser").isPresent();
        }
        assumeTrue(program.isPresent(), "no browser is here: set DUBAN_TEST_CHROMIUM, or install chromium");
        trial = BundleTrial.of(folder, "data", ExampleFiles.EXAMPLE.all(), "sha-256");
        inspection = folder.resolve("inspection");
        trial.bundled(0, BundleTrial.CASE, inspection, "--key", trial.key().toString());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void end() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @Test
    void the_example_year_is_verified_within_ten_seconds_with_nothing_asked_of_any_network() {
        Path year = folder.resolve("year");
        trial.bundled(0, "2023", year, "--key", trial.key().toString());
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            long start = System.nanoTime();
            assertThat(opened(page, year)).as(page.textContent("#why")).isEqualTo("inside");
            page.setInputFiles("#folder", year);
            assertThat(settled(page)).isEqualTo("holds");
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("verified in " + took.toMillis() + " ms, " + page.textContent("#took") + ", "
                    + page.textContent("#about"));
            assertThat(took).isLessThan(Duration.ofSeconds(10));
            assertThat(asked).allMatch(url -> url.startsWith("file:"));
            assertThat(complaints).isEmpty();
            assertThat(page.textContent("#about")).contains("签署", "年度报告").doesNotContain("undefined");
            page.click("#language");
            assertThat(page.textContent("#verdict")).isEqualTo("All of it holds.");
            page.fill("#key", trial.signer());
            assertThat(page.textContent("#compared")).isEqualTo("That is the key in the bundle");
            page.click("#figures summary");
            page.waitForSelector("#figures li");
            assertThat(page.textContent("#figures")).contains(": 46").doesNotContain("undefined");
            page.click("#records summary");
            page.waitForSelector("#records li");
        }
    }

    @Test
    void a_byte_changed_anywhere_is_found() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Path> files = BundleTest.files(inspection);
        try (BrowserContext context = browser.newContext()) {
            assertThat(chosen(context, files)).isEqualTo("holds");
            for (int n = 0; n < FLIPS; n++) {
                // Most of what a person sees is the page itself.
                Path file = n % 3 == 0 ? inspection.resolve("verify.html") : files.get(random.nextInt(files.size()));
                byte[] whole = Files.readAllBytes(file);
                byte[] changed = whole.clone();
                int at = n % 6 == 0 ? random.nextInt(3000) : random.nextInt(changed.length);
                changed[at % changed.length] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);
                try {
                    assertThat(chosen(context, files))
                            .as("%s, byte %d", file, at)
                            .isNotEqualTo("holds");
                } finally {
                    Files.write(file, whole);
                }
            }
        }
    }

    @Test
    void a_ledger_of_sm3_is_verified_and_a_bundle_that_nobody_signed_says_so() {
        BundleTrial chinese = BundleTrial.of(folder, "chinese", ExampleFiles.EXAMPLE.files(), "sm3");
        Path out = folder.resolve("by sm3");
        chinese.bundled(0, BundleTrial.CASE, out);
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            assertThat(opened(page, out)).isEqualTo("inside");
            page.setInputFiles("#folder", out);
            assertThat(settled(page)).isEqualTo("holds");
            assertThat(page.textContent("#about")).contains("没有签署");
        }
    }

    @Test
    void what_is_told_of_sealed_events_is_opened_in_the_page_and_a_lie_is_found() throws IOException {
        BundleTrial secret = BundleTrial.secret(folder, "sm3");
        Path out = folder.resolve("secret bundle");
        secret.bundled(0, BundleTrial.CASE, out, "--secret");
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            assertThat(opened(page, out)).as(page.textContent("#why")).isEqualTo("inside");
            assertThat(page.textContent("#steps")).contains("opened.ndjson");
            page.setInputFiles("#folder", out);
            assertThat(settled(page)).as(page.textContent("#why")).isEqualTo("holds");
            Path html = out.resolve("verify.html");
            String whole = Files.readString(html);
            String told = Files.readString(out.resolve("opened.ndjson"));
            String lie = told.replaceFirst("\"title\": \"", "\"title\": \"不");
            String data = whole.replaceFirst("(?s).*id=\"data\">(.*?)</script>.*", "$1");
            ObjectNode changed = (ObjectNode) JsonMapper.shared().readTree(data);
            ((ObjectNode) changed.path("texts")).put("opened.ndjson", lie);
            changed.put(
                    "listed",
                    changed.path("listed")
                            .asString()
                            .replaceFirst(
                                    "(?m)^\\w+ \\d+ opened.ndjson$",
                                    Sha256.copying(
                                                    new ByteArrayInputStream(lie.getBytes(UTF_8)),
                                                    OutputStream.nullOutputStream())
                                            + " " + lie.getBytes(UTF_8).length + " opened.ndjson"));
            Files.writeString(html, whole.replace(data, changed.toString().replace("<", "\\u003c")));
            assertThat(opened(page, out)).isEqualTo("fails");
            assertThat(page.textContent("#why")).contains("opened.ndjson 所写的不是当时加密的内容");
        }
    }

    /** What the page says once every file was chosen, one by one. */
    private static String chosen(BrowserContext context, List<Path> files) {
        try (Page page = context.newPage()) {
            String first = opened(page, inspection);
            if (!first.equals("inside")) {
                return first;
            }
            page.setInputFiles("#some", files.toArray(Path[]::new));
            return settled(page);
        }
    }

    private static String opened(Page page, Path bundle) {
        page.navigate(bundle.resolve("verify.html").toUri().toString());
        return waited(page, "() => document.body.dataset.verdict !== 'working'");
    }

    private static String settled(Page page) {
        return waited(page, "() => ['holds', 'fails'].includes(document.body.dataset.verdict)");
    }

    private static String waited(Page page, String until) {
        try {
            page.waitForFunction(until, null, new WaitForFunctionOptions().setTimeout(15_000));
        } catch (TimeoutError never) {
            return "never";
        }
        return String.valueOf(page.evaluate("() => document.body.dataset.verdict"));
    }
}
