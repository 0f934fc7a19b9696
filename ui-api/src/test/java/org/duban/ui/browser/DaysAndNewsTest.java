package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.pages.Worked.CASE;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.duban.ui.pages.Worked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other days and what is new, with scripts and without. */
class DaysAndNewsTest {

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        chromium = Chromium.start();
        server = Worked.server(data);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_day_is_slid_to_with_the_keyboard_and_asked_for_by_the_button() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            page.navigate(at(CASE + "?on=2023-09-20"));
            Locator slider = page.locator("#slider");
            assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("2023-09-20");
            slider.press("ArrowRight");
            assertThat(page.inputValue("#on")).isEqualTo("2023-09-21");
            page.locator("form.time button").press("Enter");
            page.waitForLoadState();
            assertThat(page.url()).contains("on=2023-09-21");
            assertThat(page.locator(".past").innerText()).contains("2023-09-21");
        }
    }

    @Test
    void without_scripts_days_are_links_and_a_form_and_nothing_is_missing() {
        NewContextOptions scriptless =
                new NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(scriptless)) {
            Page page = context.newPage();
            page.navigate(at(CASE));
            page.fill("#account", "clerk");
            page.fill("#password", Server.PASSWORD);
            page.click("main button[type=submit]");
            page.locator(".travel summary").click();
            page.getByText("30 天前").click();
            assertThat(page.locator(".past").innerText()).contains("正在查看");
            page.fill("#on", "2023-09-20");
            page.locator("form.time button").click();
            assertThat(page.locator(".past").innerText()).contains("2023-09-20");
            assertThat(page.locator("#slider").count()).isZero();
            page.navigate(at("/progress"));
            assertThat(page.locator("svg rect").count()).isPositive();
        }
    }

    @Test
    void a_page_that_is_looked_at_says_gently_what_is_new() {
        try (Visitor visitor = visitor()) {
            Page page = visitor.page();
            page.navigate(at(CASE));
            page.waitForRequest(request -> request.url().contains("/news?from="), () -> {});
            new Inspection(server).step("clerk", "tell-deputies");
            page.locator(".news a").waitFor();
            assertThat(page.locator(".news").innerText()).isEqualTo("有 1 条新记录，点此查看");
            page.locator(".news a").click();
            page.waitForLoadState();
            assertThat(page.locator(".news a").count()).isZero();
        }
    }

    private static Visitor visitor() {
        Visitor visitor = new Visitor(
                chromium.browser(),
                server.port(),
                new NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        visitor.enter("clerk", Server.PASSWORD);
        return visitor;
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
