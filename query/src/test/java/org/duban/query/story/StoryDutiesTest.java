package org.duban.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Story;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.fold.CaseFold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryDutiesTest {

    private static final int DAYS_AROUND = 1;

    static List<Story> stories() {
        return Story.all();
    }

    @Test
    void there_is_a_story_of_more_than_one_form() {
        assertThat(stories()).extracting(Story::toString).contains("LAW_INSPECTION", "WORK_REPORT");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_fold_owes_on_every_day_what_the_table_worked_out_by_hand_says(Story story) {
        LocalDate last = story.lastDay().plusDays(DAYS_AROUND);
        for (LocalDate day = story.firstDay().minusDays(DAYS_AROUND); !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(folded(story, day)).as("on the evening of %s", day).isEqualTo(byHand(story, day));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_fold_so_far_is_the_same_after_every_event_as_after_all_of_them_up_to_there(Story story) {
        List<RecordedEvent> stream = story.stream();
        CaseView view = null;
        for (int n = 1; n < stream.size(); n++) {
            RecordedEvent next = stream.get(n - 1);
            view = CaseFold.evolve(view, next);
            assertThat(view).as("after %s", next.event()).isEqualTo(CaseFold.fold(stream.subList(0, n), LocalDate.MAX));
        }
    }

    private static SortedMap<String, String> folded(Story story, LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        CaseView view = CaseFold.fold(story.stream(), day);
        if (view != null) {
            view.duties().forEach(duty -> owed.put(duty.id().value(), told(duty)));
        }
        return owed;
    }

    private static String told(DutyView duty) {
        String state = duty.open() ? "open" : duty.metOn() == null ? "ended" : "met";
        return (duty.dueOn() == null ? "-" : duty.dueOn().toString()) + " " + state;
    }

    private static SortedMap<String, String> byHand(Story story, LocalDate day) {
        SortedMap<String, String> owed = new TreeMap<>();
        story.duties().stream()
                .map(line -> line.split("\\s+"))
                .filter(line -> !LocalDate.parse(line[0]).isAfter(day))
                .sorted(Comparator.comparing(line -> line[0]))
                .forEach(line -> owed.put(line[1], line[2] + " " + line[3]));
        return owed;
    }
}
