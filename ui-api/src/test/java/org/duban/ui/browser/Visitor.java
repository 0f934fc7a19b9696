package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody at a browser, who counts what he does and looks at each page he comes to. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> examined = new TreeSet<>();
    private int actions;

    Visitor(Browser browser, int port, Browser.NewContextOptions options) {
        site = "http://127.0.0.1:" + port;
        context = browser.newContext(options);
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

    /** Whether the page has a link of that name. */
    boolean offers(String name) {
        return page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .count()
                > 0;
    }

    private void press(String selector) {
        page.click(selector);
        arrived();
    }

    /** Fills in a field by its name; chooses where there is a choice. */
    Visitor fill(String name, String value) {
        Locator field = page.locator("[name=\"" + name + "\"]:not([type=hidden])");
        assertThat(field.count()).as("%s on %s", name, page.url()).isPositive();
        String tag = (String) field.first().evaluate("field => field.tagName + ' ' + (field.type || '')");
        if (tag.startsWith("SELECT")) {
            field.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(value));
        } else if (tag.endsWith("checkbox") || tag.endsWith("radio")) {
            page.locator("label:has([name=\"" + name + "\"])")
                    .filter(new Locator.FilterOptions().setHasText(value))
                    .first()
                    .click();
        } else {
            field.first().fill(value);
        }
        return this;
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
        String kind = page.url().replaceAll("[?#].*", "").replaceAll("/[0-9a-f-]{36}", "/ID");
        if (examined.add(kind)) {
            List<String> violations = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
                            .toList();
            assertThat(violations).as("accessibility of %s", page.url()).isEmpty();
            boolean overflows = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1");
            assertThat(overflows).as("%s is wider than the window", page.url()).isFalse();
        }
        assertThat(complaints).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
