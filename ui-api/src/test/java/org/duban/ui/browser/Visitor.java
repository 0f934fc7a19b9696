package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody at a browser, who counts what he does and looks at each page he comes to. */
final class Visitor implements AutoCloseable {

    /** Milliseconds after which something is taken not to happen: a machine may be busy. */
    private static final int PATIENCE = 60_000;

    /** What of accessibility hangs on words. */
    private static final List<String> NAMES = List.of(
            "html-has-lang",
            "html-lang-valid",
            "valid-lang",
            "document-title",
            "button-name",
            "link-name",
            "label",
            "select-name",
            "empty-heading",
            "empty-table-header");

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> examined = new TreeSet<>();
    private final Looks looks;
    private int actions;

    /** What is looked at on each kind of page that one comes to. */
    enum Looks {
        /** Nothing, as without scripts. */
        NOTHING,
        /** Whether it fits the window and calls everything by a name, in the language that it says. */
        WORDS,
        /** Everything that can be. */
        EVERYTHING
    }

    Visitor(Browser browser, int port, Browser.NewContextOptions options) {
        this(browser, port, options, Looks.EVERYTHING);
    }

    Visitor(Browser browser, int port, Browser.NewContextOptions options, Looks looks) {
        site = "http://127.0.0.1:" + port;
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        this.looks = looks;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site + "/") && !request.url().startsWith("data:")) {
                complaints.add("request: " + request.url());
            }
        });
    }

    /** Logs in from wherever one comes without a session. */
    void enter(String account, String password) {
        if (page.locator("#account").count() == 0) {
            visit("/");
        }
        page.fill("#account", account);
        page.fill("#password", password);
        press("main button[type=submit]");
    }

    void leave() {
        press(".who form button");
    }

    /** Goes to an address that nobody has to know by heart. */
    void visit(String path) {
        page.navigate(site + path);
        arrived();
    }

    /** Goes to an address, whatever is answered there. */
    Response goTo(String path) {
        Response response = page.navigate(site + path);
        page.waitForLoadState(LoadState.LOAD);
        complaints.removeIf(complaint -> complaint.contains("status of 40"));
        assertThat(complaints).as(path).isEmpty();
        return response;
    }

    /** Follows the link, or presses the button, of that name. */
    void choose(String name) {
        Locator link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        assertThat(link.count() + button.count())
                .as("%s on %s", name, page.url())
                .isPositive();
        (link.count() > 0 ? link.first() : button.first()).click();
        arrived();
    }

    /** Goes to the form of a command, from a page that offers it. */
    void begin(String command) {
        Locator folded = page.locator("details:not([open]):has(" + link(command) + ") > summary");
        if (page.locator(link(command) + ":visible").count() == 0 && folded.count() > 0) {
            actions++;
            folded.first().click();
        }
        press(link(command) + ":visible >> nth=0");
    }

    /** Whether the page offers the command of that name. */
    boolean offers(String command) {
        return page.locator(link(command)).count() > 0;
    }

    private static String link(String command) {
        return "a:is([href='/do/%1$s'], [href^='/do/%1$s?'])".formatted(command);
    }

    /** Presses what {@code selector} finds. */
    void press(String selector) {
        page.click(selector);
        arrived();
    }

    /** Fills in a field by its name; where there is a choice, chooses what has that value, or that name. */
    Visitor fill(String name, String value) {
        Locator field = page.locator("[name=\"" + name + "\"]:not([type=hidden])");
        assertThat(field.count()).as("%s on %s", name, page.url()).isPositive();
        if (page.locator("select[name=\"" + name + "\"]").count() > 0) {
            boolean code = field.locator("option[value=\"" + value + "\"]").count() > 0;
            field.selectOption(code ? value : called(field.locator("option"), value));
        } else if (page.locator("input:is([type=checkbox], [type=radio])[name=\"" + name + "\"]")
                        .count()
                > 0) {
            Locator code = page.locator("label:has([name=\"" + name + "\"][value=\"" + value + "\"])");
            Locator named = page.locator("label:has([name=\"" + name + "\"])")
                    .filter(new Locator.FilterOptions().setHasText(value));
            (code.count() > 0 ? code : named).first().click();
        } else {
            field.first().fill(value);
        }
        return this;
    }

    /** The value of the option that is called so; of none, of the first whose name holds that. */
    private static String called(Locator options, String name) {
        List<String> names =
                options.allTextContents().stream().map(String::strip).toList();
        int exact = names.indexOf(name);
        int nearest = exact >= 0
                ? exact
                : names.stream().map(one -> one.contains(name)).toList().indexOf(true);
        assertThat(nearest).as("%s among %s", name, names).isNotNegative();
        return options.nth(nearest).getAttribute("value");
    }

    /** Attaches a file. */
    Visitor attach(String name, String file) {
        page.locator("input[type=file][name=\"" + name + "\"]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        file, "text/plain", file.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return this;
    }

    /** Records what is filled in, and sees the receipt. */
    void record() {
        press("form.command .actions button[value=record]");
        assertThat(page.locator(".receipt").count())
                .as("%s: %s", page.url(), page.locator("main").innerText())
                .isEqualTo(1);
    }

    /** The text of the page. */
    String text() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }

    int actions() {
        return actions;
    }

    private void arrived() {
        actions++;
        page.waitForLoadState(LoadState.LOAD);
        if (looks != Looks.NOTHING && examined.add(kind(page.url()))) {
            examine(looks == Looks.WORDS ? NAMES : List.of());
        }
        assertThat(complaints).as(page.url()).isEmpty();
    }

    /** Whether a page of that kind was examined on the way. */
    boolean sawKind(String path) {
        return examined.contains(kind(site + path));
    }

    private static String kind(String url) {
        return url.replaceAll("[?#].*", "").replaceAll("/[0-9a-f-]{36}", "/ID");
    }

    /** The page as it is in a window of that size, by day or in the dark. */
    Visitor looking(int width, int height, ColorScheme light) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        return this;
    }

    /**
     * Fails unless everybody can read the page, and without moving it sideways.
     *
     * @param rules of accessibility that are looked at; none for all
     */
    void examine(List<String> rules) {
        AxeBuilder axe = new AxeBuilder(page);
        List<String> violations = (rules.isEmpty() ? axe : axe.withRules(rules))
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
        assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
        boolean overflows = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
        assertThat(overflows).as("%s is wider than the window", page.url()).isFalse();
    }

    @Override
    public void close() {
        context.close();
    }
}
