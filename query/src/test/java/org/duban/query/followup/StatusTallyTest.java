package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.events.Responsible;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A tally made from the one before, beside one that is counted from nothing. */
class StatusTallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Table CELLS = Table.of(
            "cells",
            Stream.concat(DutyFields.COUNTED.stream(), Stream.of(DutyFields.DUE_ON))
                    .toList());
    private static final RowClassifier JUDGE = new RowClassifier(new TrafficLight(7), TODAY);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void what_is_counted_again_where_cells_changed_is_what_counting_all_gives() {
        for (FollowUpStatus listed : FollowUpStatus.values()) {
            List<Cell> cells = new ArrayList<>();
            StatusTally tally = StatusTally.none(JUDGE, listed);
            for (int round = 0; round < 300; round++) {
                change(cells);
                tally = tally.of(List.copyOf(cells));
                StatusTally anew = StatusTally.none(JUDGE, listed).of(cells);
                assertThat(StatusTally.counts(List.of(tally)))
                        .as("seed %d, %s", seed, cells)
                        .isEqualTo(StatusTally.counts(List.of(anew)));
                assertThat(StatusTally.breakdown(List.of(tally)))
                        .as("seed %d, %s", seed, cells)
                        .isEqualTo(StatusTally.breakdown(List.of(anew)));
            }
        }
    }

    @Test
    void a_debtor_who_owes_nothing_any_more_is_not_told_of() {
        Cell red = new Cell(fields("unit-1", "2026-05-01", true), 2);
        StatusTally owing = StatusTally.none(JUDGE, FollowUpStatus.OVERDUE).of(List.of(red));
        assertThat(StatusTally.breakdown(List.of(owing))).hasSize(1);
        assertThat(StatusTally.breakdown(List.of(owing.of(List.of())))).isEmpty();
    }

    /** Some cells come, go, and have more rows or fewer. */
    private void change(List<Cell> cells) {
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = cells.isEmpty() ? 0 : random.nextInt(cells.size());
            switch (random.nextInt(3)) {
                case 0 -> cells.add(at, cell());
                case 1 -> cells.subList(at, Math.min(cells.size(), at + 1)).clear();
                default -> {
                    if (!cells.isEmpty()) {
                        cells.set(at, new Cell(cells.get(at).fields(), 1 + random.nextInt(3)));
                    }
                }
            }
        }
    }

    private Cell cell() {
        String day = TODAY.plusDays(random.nextInt(-10, 20)).toString();
        return new Cell(
                fields("unit-" + random.nextInt(4), random.nextInt(5) == 0 ? null : day, random.nextBoolean()),
                1 + random.nextInt(3));
    }

    private static Row fields(String unit, @Nullable String day, boolean open) {
        Object[] values = new Object[CELLS.fields().size()];
        return Row.of(CELLS, values, new byte[0])
                .with(DutyFields.OPEN, open)
                .with(DutyFields.DONE_LATE, !open)
                .with(DutyFields.CLOSED, !open)
                .with(DutyFields.UNASSIGNED, false)
                .with(DutyFields.ORGAN_SET, "GOVERNMENT")
                .with(DutyFields.RESPONSIBLE_KIND, Responsible.Kind.UNIT.name())
                .with(DutyFields.RESPONSIBLE_ID, unit)
                .with(DutyFields.DUE_ON, day);
    }
}
