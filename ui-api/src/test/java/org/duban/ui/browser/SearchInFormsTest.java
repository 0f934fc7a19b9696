package org.duban.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has many units to choose from finds one with the keyboard alone. */
class SearchInFormsTest {

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path data) {
        chromium = Chromium.start();
        server = Server.peopled(data);
        for (int n = 0; n < 60; n++) {
            server.record(new RegisterUnit(
                    new UnitId("bureau-" + n),
                    "区第" + n + "局",
                    UnitKind.DEPARTMENT,
                    SupervisedOrgan.GOVERNMENT,
                    LocalDate.parse("2023-01-03")));
        }
        new Inspection(server).untilTheLetterIsDelivered();
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

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void a_unit_is_found_while_one_types_and_the_enter_key_records_nothing(int width, int height) {
        NewContextOptions window = new NewContextOptions().setLocale("zh-CN").setViewportSize(width, height);
        long before = server.head();
        try (Visitor visitor = new Visitor(chromium.browser(), server.port(), window)) {
            visitor.enter("office", Server.PASSWORD);
            visitor.visit("/do/assign-item?caseId=" + Inspection.CASE + "&itemId=hours-at-bins");
            Page page = visitor.page();
            Locator found = page.locator("select[name=leadUnit] option:not([value=''])");
            page.locator("#f-leadUnit-find").focus();
            page.keyboard().type("第33局");
            assertThat(found).hasText(new String[] {"区第33局"});
            assertThat(page.locator("#f-leadUnit-find")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator("select[name=leadUnit]")).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("select[name=leadUnit]")).hasValue("bureau-33");
            page.locator("#f-assistingUnits-find").fill("第44局");
            assertThat(page.locator("#f-assistingUnits-found label")).hasText(new String[] {"区第44局"});
            visitor.examine(List.of());
            assertThat(page.locator("select[name=leadUnit]")).hasValue("bureau-33");
        }
        assertThat(server.head()).isEqualTo(before);
    }
}
