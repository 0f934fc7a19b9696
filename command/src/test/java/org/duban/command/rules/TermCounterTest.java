package org.duban.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.duban.command.rules.DayByDay.Answer;
import org.duban.events.Derivation.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCounterTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final TermCounter COUNTER = new TermCounter(CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "P7D, FORWARD, 2023-06-01, 2023-06-08, 2023-06-08",
        "P3M, FORWARD, 2023-11-30, 2024-02-29, 2024-02-29",
        "P3M, FORWARD, 2024-02-29, 2024-05-29, 2024-05-29",
        "P6M, FORWARD, 2023-11-30, 2024-05-30, 2024-05-30",
        "P3M, FORWARD, 2023-06-29, 2023-09-29, 2023-10-07",
        "P3M, FORWARD, 2023-02-28, 2023-05-28, 2023-05-29",
        "-P20D, BACKWARD, 2023-06-28, 2023-06-08, 2023-06-08",
        "-P20D, BACKWARD, 2023-10-25, 2023-10-05, 2023-09-28",
        "-P10D, BACKWARD, 2023-10-25, 2023-10-15, 2023-10-13",
        "7WD, FORWARD, 2023-09-28, 2023-10-13, 2023-10-13",
        "7WD, FORWARD, 2023-01-20, 2023-02-03, 2023-02-03",
        "7WD, FORWARD, 2024-02-08, 2024-02-23, 2024-02-23",
        "7WD, FORWARD, 2025-09-30, 2025-10-16, 2025-10-16",
        "5WD, FORWARD, 2023-04-21, 2023-04-27, 2023-04-27",
        "-P7D, NONE, 2023-10-08, 2023-10-01, 2023-10-01",
    })
    void counts_from_the_day_after_the_trigger_and_then_rolls(
            String offset, Roll roll, LocalDate trigger, LocalDate unrolled, LocalDate due) {
        assertThat(count(Offset.parse(offset), roll, trigger)).isEqualTo(new Answer(unrolled, due, false));
    }

    @ParameterizedTest
    @CsvSource({
        "P3M, FORWARD, 2026-09-30, false",
        "P3M, FORWARD, 2026-10-01, true",
        "P7D, FORWARD, 2026-12-25, true",
        "5WD, FORWARD, 2026-12-23, false",
        "5WD, FORWARD, 2026-12-24, true", // ends on 31 December
        "5WD, FORWARD, 2026-12-25, true",
        "-P20D, BACKWARD, 2027-01-10, false",
        "-P7D, NONE, 2028-01-10, false",
    })
    void is_provisional_if_a_working_day_was_asked_of_a_year_without_calendar(
            String offset, Roll roll, LocalDate trigger, boolean provisional) {
        assertThat(count(Offset.parse(offset), roll, trigger).provisional()).isEqualTo(provisional);
    }

    @Test
    void agrees_with_counting_day_by_day() {
        long seed = System.nanoTime();
        System.out.println("Seed of random terms: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            Offset offset = randomOffset(random);
            Roll roll = Roll.values()[random.nextInt(3)];
            LocalDate trigger = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(7 * 365));
            assertThat(count(offset, roll, trigger))
                    .as("%s %s from %s, seed %d", offset, roll, trigger, seed)
                    .isEqualTo(DayByDay.count(offset.toString(), roll, trigger, CALENDAR));
        }
    }

    private static Answer count(Offset offset, Roll roll, LocalDate trigger) {
        return Answer.of(COUNTER.count(offset, roll, new SuspendedDays(trigger, List.of(), List.of())));
    }

    private static Offset randomOffset(Random random) {
        int amount = 1 + random.nextInt(60);
        Offset.Unit unit = Offset.Unit.values()[random.nextInt(3)];
        return new Offset(random.nextBoolean() ? amount : -amount, unit);
    }
}
