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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the pages alone: from an empty server to a closed item. */
class MainJobTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A published letter with two items takes no more than this, log-ins and log-outs included. */
    private static final int MOST_ACTIONS = 60;

    private static Chromium chromium;

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
    void an_inspection_goes_from_an_empty_server_to_a_closed_item(@TempDir Path data) {
        AtomicReference<Instant> now = new AtomicReference<>(morning("2024-03-01"));
        try (Server server = Server.by(((InstantSource) now::get).withZone(ZONE), data);
                Visitor visitor = new Visitor(
                        chromium.browser(),
                        server.port(),
                        new NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900))) {
            Office office = new Office(visitor, day -> now.set(morning(day)), Server.PASSWORD);
            office.untilTheLetterIsDelivered();
            assertThat(visitor.actions()).as("page actions").isLessThanOrEqualTo(MOST_ACTIONS);
            office.untilAnItemIsClosed();
        }
    }

    private static Instant morning(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant();
    }
}
