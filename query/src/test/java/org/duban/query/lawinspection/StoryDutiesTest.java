package org.duban.query.lawinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.InMemoryHistory;
import org.duban.query.Story;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.fold.CaseFold;
import org.junit.jupiter.api.Test;

class StoryDutiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-02-28");
    private static final LocalDate LAST = LocalDate.parse("2024-06-12");

    private final List<RecordedEvent> stream =
            Story.read().stream(Story.CASE.stream().value(), 0, InMemoryHistory.NOW);

    @Test
    void the_fold_owes_on_every_day_what_the_table_worked_out_by_hand_says() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(folded(day)).as("on the evening of %s", day).isEqualTo(byHand(day));
        }
    }

    @Test
    void the_fold_so_far_is_the_same_after_every_event_as_after_all_of_them_up_to_there() {
        CaseView view = null;
        for (int n = 1; n < stream.size(); n++) {
            RecordedEvent next = stream.get(n - 1);
            view = CaseFold.evolve(view, next);
            assertThat(view).as("after %s", next.event()).isEqualTo(CaseFold.fold(stream.subList(0, n), LocalDate.MAX));
        }
    }

    private SortedMap<String, String> folded(LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        CaseView view = CaseFold.fold(stream, day);
        if (view != null) {
            view.duties().forEach(duty -> owed.put(duty.id().value(), told(duty)));
        }
        return owed;
    }

    private static String told(DutyView duty) {
        String state = duty.open() ? "open" : duty.metOn() == null ? "ended" : "met";
        return (duty.dueOn() == null ? "-" : duty.dueOn().toString()) + " " + state;
    }

    private static SortedMap<String, String> byHand(LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        Story.lines("story-duties.txt").stream()
                .map(line -> line.split("\\s+"))
                .filter(line -> !LocalDate.parse(line[0]).isAfter(day))
                .sorted(Comparator.comparing(line -> line[0]))
                .forEach(line -> owed.put(line[1], line[2] + " " + line[3]));
        return owed;
    }
}
