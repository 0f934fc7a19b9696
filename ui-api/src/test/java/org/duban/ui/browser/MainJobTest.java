package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.ui.Server;
import org.duban.ui.browser.Visitor.Looks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the pages alone: from an empty server to a closed case, by everybody who has a part in it. */
class MainJobTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A published letter with two items takes no more than this, log-ins and log-outs included. */
    private static final int MOST_ACTIONS = 60;

    private static Chromium chromium;

    @TempDir
    Path data;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void in_chinese_and_then_every_page_there_is_for_everyone_at_every_size_and_in_the_dark() {
        walk(
                desktop(),
                Looks.EVERYTHING,
                (server, office, visitor) ->
                        EveryPage.of(server, office).visit(chromium.browser(), desktop(), visitor));
    }

    @Test
    void in_english() {
        walk(desktop().setLocale("en-GB"), Looks.WORDS, (server, office, visitor) -> {});
    }

    @Test
    void without_scripts() {
        walk(desktop().setJavaScriptEnabled(false), Looks.NOTHING, (server, office, visitor) -> {});
    }

    @Test
    void on_a_phone() {
        walk(desktop().setViewportSize(390, 844), Looks.EVERYTHING, (server, office, visitor) -> {});
    }

    /** What is looked at when the case is closed. */
    @FunctionalInterface
    private interface Afterwards {

        void look(Server server, Office office, Visitor visitor);
    }

    private void walk(NewContextOptions options, Looks looks, Afterwards afterwards) {
        AtomicReference<Instant> now = new AtomicReference<>(morning("2024-03-01"));
        try (Server server = Server.by(((InstantSource) now::get).withZone(ZONE), data);
                Visitor visitor = new Visitor(chromium.browser(), server.port(), options, looks)) {
            Office office = new Office(visitor, day -> now.set(morning(day)), Server.PASSWORD);
            office.untilTheLetterIsDelivered();
            assertThat(visitor.actions()).as("page actions").isLessThanOrEqualTo(MOST_ACTIONS);
            office.untilTheItemsAreClosed();
            office.untilTheCaseIsClosed();
            afterwards.look(server, office, visitor);
        }
    }

    private static NewContextOptions desktop() {
        return new NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900);
    }

    private static Instant morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }
}
