package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.events.ledger.ClockJumped;
import org.duban.ui.commands.CommandReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One start by a wrong clock must not close a data folder until that day. */
class WrongClockTest {

    private static final Instant HEAD = Instant.parse("2024-01-11T15:59:59Z");

    @TempDir
    private Path data;

    private Instant now = HEAD;

    @BeforeEach
    void record() {
        try (RunningDuban duban = opened()) {
            send(duban, "first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2204-01-11", "+999999999-01-01", "1924-01-11", "0000-01-01", "2204-01-11T00:00:00Z"})
    void a_clock_set_to_a_day_that_no_clock_shows_is_a_setting_that_cannot_be(String clock) {
        StartRefused refused = catchThrowableOfType(
                StartRefused.class, () -> DubanSettings.of(Map.of("DUBAN_CLOCK", clock), List.of()));
        assertThat(refused.getMessage().lines()).hasSize(2).allMatch(line -> line.contains("DUBAN_CLOCK"));
    }

    @Test
    void a_machine_whose_clock_stands_in_1970_begins_nothing(@TempDir Path other) {
        now = Instant.EPOCH;
        DubanSettings settings = settings(other.resolve("data"));
        assertThat(catchThrowableOfType(StartRefused.class, () -> RunningDuban.offline(settings)))
                .hasMessageContaining("1970-01-01");
        assertThat(other.resolve("data")).doesNotExist();
    }

    @Test
    void a_start_long_after_the_last_asks_for_the_operators_word_and_records_nothing_before() {
        now = Instant.parse("2042-01-11T01:00:00Z");
        assertThat(refused()).contains("2042-01-11", "2024-01-11", "DUBAN_CLOCK_CONFIRMED=2042-01-11");
        assertThat(refused("--duban.clock-confirmed=2042-01-10")).contains("DUBAN_CLOCK_CONFIRMED=2042-01-11");
        opened("--duban.clock-confirmed=2042-01-11").close();
        now = Instant.parse("2042-02-11T01:00:00Z");
        opened().close();
        now = HEAD.plusSeconds(60);
        opened().close();
    }

    @Test
    void days_without_a_record_need_no_word_as_long_as_duban_runs_now_and_then() {
        for (int month = 1; month <= 12; month++) {
            now = LocalDate.of(2024, month, 28).atStartOfDay(ZoneId.of("UTC")).toInstant();
            opened().close();
        }
    }

    @Test
    void a_clock_a_little_behind_goes_on_from_what_was_recorded_last() {
        now = HEAD.minusSeconds(14 * 60);
        try (RunningDuban duban = opened()) {
            assertThat(duban.core().settings().clock().instant()).isEqualTo(HEAD);
            send(duban, "second");
            assertThat(duban.core().ledger().head().at()).isEqualTo(HEAD);
            now = HEAD.plusSeconds(1);
            assertThat(duban.core().settings().clock().instant()).isEqualTo(now);
        }
    }

    @Test
    void a_clock_further_behind_stops_the_start_and_the_sentence_names_the_way_on() {
        now = HEAD.minusSeconds(16 * 60);
        assertThat(refused()).contains(HEAD.toString(), now.toString(), "DUBAN_CLOCK", "duban restore");
        opened("--duban.clock-behind=20m").close();
    }

    @Test
    void a_clock_that_jumps_far_ahead_while_duban_runs_records_nothing_until_it_is_right_again() {
        try (RunningDuban duban = opened()) {
            now = HEAD.plusSeconds(26 * 3600);
            assertThat(catchThrowableOfType(ClockJumped.class, () -> send(duban, "second")))
                    .isNotNull();
            assertThat(duban.core().ledger().head().position()).isEqualTo(1);
            now = HEAD.plusSeconds(24 * 3600);
            send(duban, "third");
            assertThat(duban.core().ledger().head().at()).isEqualTo(now);
        }
    }

    @Test
    void a_clock_that_is_set_far_back_while_duban_runs_records_nothing_until_it_is_right_again() {
        now = HEAD.plusSeconds(3600);
        try (RunningDuban duban = opened()) {
            send(duban, "second");
            now = HEAD.minusSeconds(300 * 24 * 3600);
            assertThat(catchThrowableOfType(ClockJumped.class, () -> send(duban, "third")))
                    .hasMessageContaining(now.toString());
            assertThat(duban.core().ledger().head().position()).isEqualTo(2);
            now = HEAD.plusSeconds(3600 - 14 * 60);
            send(duban, "fourth");
            assertThat(duban.core().ledger().head().at()).isEqualTo(HEAD.plusSeconds(3600));
        }
    }

    private String refused(String... options) {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> opened(options).close());
        assertThat(refused).as("what stops the start").isNotNull();
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage();
    }

    private RunningDuban opened(String... options) {
        return RunningDuban.offline(settings(data, options));
    }

    private DubanSettings settings(Path folder, String... options) {
        DubanSettings settings = DubanSettings.of(Map.of("DUBAN_DATA", folder.toString()), List.of(options));
        return settings.under(new Clock() {
            @Override
            public ZoneId getZone() {
                return settings.zone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    private static void send(RunningDuban duban, String unit) {
        byte[] json = "{\"unitId\":\"%s\",\"name\":\"%s\",\"kind\":\"COMMITTEE\"}"
                .formatted(unit, unit)
                .getBytes(StandardCharsets.UTF_8);
        CommandReader reader =
                CommandReader.demandingIds(duban.core().settings().clock());
        duban.core()
                .commands()
                .gateway()
                .send(reader.read("register-unit", json).command(), Sender.of(EventMeta.SYSTEM));
    }
}
