package org.duban.query.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.Story;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.junit.jupiter.api.Test;

class CaseRowTest {

    @Test
    void cases_registers_and_duties_come_back_from_their_rows_as_they_were() {
        long seed = System.nanoTime();
        InMemoryHistory book = new InMemoryHistory();
        RandomHistory history = new RandomHistory(new Random(seed), book);
        for (int step = 0; step < 600; step++) {
            history.step();
        }
        assertThat(book.streams("case-")).as("seed %d", seed).hasSize(4).allSatisfy(stream -> {
            CaseView view = Objects.requireNonNull(CaseFold.fold(book.stream(stream, 0, History.NOW), LocalDate.MAX));
            assertThat(CaseRow.view(CaseRow.stored(view))).isEqualTo(view);
            assertThat(DutyRows.of(view))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(DutyFields.row(DutyFields.stored(DutyFields.of(row, view), row)))
                            .isEqualTo(row));
        });
        assertThat(book.streams("meeting-")).as("seed %d", seed).isNotEmpty().allSatisfy(stream -> {
            RegisterView view = RegisterFold.fold(book.stream(stream, 0, History.NOW), LocalDate.MAX);
            if (view != null) {
                assertThat(RegisterRow.view(RegisterRow.stored(view))).isEqualTo(view);
            }
        });
    }

    @Test
    void everything_that_the_stories_leave_in_a_view_comes_back_from_its_row() {
        assertThat(Story.all())
                .isNotEmpty()
                .extracting(Story::history)
                .allSatisfy(story -> assertThat(story.streams("")).allSatisfy(name -> check(story, name)));
    }

    @Test
    void cases_duties_and_entries_are_found_by_their_titles_in_other_writing() {
        assertThat(Story.all()).allSatisfy(told -> {
            InMemoryHistory story = told.history();
            assertThat(story.streams("case-")).allSatisfy(name -> {
                CaseView view =
                        Objects.requireNonNull(CaseFold.fold(story.stream(name, 0, History.NOW), LocalDate.MAX));
                assertThat(asked(CaseRow.TEXT, view.outline().title()).holds(CaseRow.of(view, view)))
                        .isTrue();
                assertThat(DutyRows.of(view))
                        .allSatisfy(row -> assertThat(
                                        asked(DutyFields.TEXT, row.title()).holds(DutyFields.facts(row)))
                                .isTrue());
            });
            assertThat(story.streams("meeting-")).allSatisfy(name -> {
                RegisterView view =
                        Objects.requireNonNull(RegisterFold.fold(story.stream(name, 0, History.NOW), LocalDate.MAX));
                assertThat(asked(RegisterRow.TEXT, view.title()).holds(RegisterRow.of(view)))
                        .isTrue();
            });
        });
    }

    /** The title in brackets and in letters of full width. */
    private static Condition asked(String field, String title) {
        String wide = title.chars()
                .map(one -> one > ' ' && one <= '~' ? one + 0xFEE0 : one)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Condition.contains(field, "《" + wide + "》");
    }

    private static void check(InMemoryHistory story, String name) {
        List<RecordedEvent> stream = story.stream(name, 0, History.NOW);
        CaseView view = CaseFold.fold(stream, LocalDate.MAX);
        if (view == null) {
            RegisterView entry = Objects.requireNonNull(RegisterFold.fold(stream, LocalDate.MAX));
            assertThat(RegisterRow.view(RegisterRow.stored(entry))).isEqualTo(entry);
        } else {
            assertThat(CaseRow.view(CaseRow.stored(view))).isEqualTo(view);
        }
    }
}
