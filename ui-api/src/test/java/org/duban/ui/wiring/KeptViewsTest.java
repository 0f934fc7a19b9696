package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptViewsTest {

    private static final int EVENTS = 1_000;
    private static final String MEETINGS = "/api/v1/meetings?minPosition=";

    @Test
    void a_start_takes_over_the_views_that_the_last_stop_kept_unless_they_are_damaged(@TempDir Path folder)
            throws IOException {
        Path data = folder.resolve("data");
        Path kept = data.resolve(KeptViews.FILE);
        register(data);
        try (Server server = Server.peopled(data)) {
            assertThat(kept).doesNotExist();
            String before = meetings(server);
            assertThat(before).contains("standing-committee-17-15");
            server.restart();
            assertThat(kept).exists();
            assertThat(meetings(server)).isEqualTo(before);
            byte[] bytes = Files.readAllBytes(kept);
            server.restart();
            assertThat(kept).as("nothing new to keep").hasBinaryContent(bytes);
            assertThat(meetings(server)).isEqualTo(before);
            server.restart(() -> Files.write(kept, new byte[100]));
            assertThat(kept).doesNotExist();
            assertThat(meetings(server)).isEqualTo(before);
        }
        assertThat(kept).exists();
    }

    private static String meetings(Server server) {
        return server.as("clerk").get(MEETINGS + server.head()).text();
    }

    private static void register(Path data) {
        DubanSettings settings =
                DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11"), List.of());
        try (RunningDuban duban = RunningDuban.offline(settings)) {
            CommandReader reader =
                    CommandReader.demandingIds(duban.core().settings().clock());
            for (int unit = 0; unit < EVENTS; unit++) {
                String json =
                        "{\"unitId\":\"unit-%d\",\"name\":\"name %d\",\"kind\":\"COMMITTEE\"}".formatted(unit, unit);
                duban.core()
                        .commands()
                        .gateway()
                        .send(
                                reader.read("register-unit", json.getBytes(StandardCharsets.UTF_8))
                                        .command(),
                                Sender.of(EventMeta.SYSTEM));
            }
        }
    }
}
