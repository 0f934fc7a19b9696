package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.row.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate ON = Facts.day("06-01");

    private final Database database = new Database(new InMemoryHistory());
    private final AtomicInteger worked = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_same_question_is_worked_out_once_while_nothing_changes() {
        assertThat(ask("open", ON)).isEqualTo(1);
        assertThat(ask("open", ON)).isEqualTo(1);
    }

    @Test
    void another_question_or_another_day_is_worked_out() {
        assertThat(List.of(ask("open", ON), ask("late", ON), ask("open", ON.plusDays(1))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void nothing_known_before_a_change_is_told_after_it() {
        ask("open", ON);
        database.moveOn();
        assertThat(ask("open", ON)).isEqualTo(2);
    }

    @Test
    void an_answer_that_a_writer_came_into_is_not_kept() {
        int told = database.views()
                .ask(position -> true, ON, snapshot -> {
                    int answer = answer(snapshot, "open");
                    if (answer == 1) {
                        database.moveOn();
                    }
                    return answer;
                })
                .orElseThrow();
        assertThat(told).isEqualTo(2);
        assertThat(ask("open", ON)).isEqualTo(2);
    }

    @Test
    void what_is_kept_does_not_grow_without_end() {
        for (int question = 0; question < 10_000; question++) {
            ask("question " + question, ON);
        }
        assertThat(database.views().answers().at(database.views().progress().position()))
                .hasSizeLessThan(100);
    }

    private int ask(String question, LocalDate on) {
        return database.views()
                .ask(position -> true, on, snapshot -> answer(snapshot, question))
                .orElseThrow();
    }

    private int answer(Snapshot snapshot, String question) {
        return snapshot.once(Integer.class, question, worked::incrementAndGet);
    }
}
