package org.duban.query.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.duban.query.Book;
import org.duban.query.RandomHistory;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligations;
import org.junit.jupiter.api.Test;

class CaseRowTest {

    @Test
    void cases_and_obligations_come_back_from_their_rows_as_they_were() {
        long seed = System.nanoTime();
        Book book = new Book();
        RandomHistory history = new RandomHistory(new Random(seed), book);
        for (int step = 0; step < 500; step++) {
            history.step();
        }
        assertThat(book.streams("case-")).as("seed %d", seed).hasSize(4).allSatisfy(stream -> {
            CaseView view = Objects.requireNonNull(CaseFold.fold(book.stream(stream, 0, Book.NOW), LocalDate.MAX));
            assertThat(CaseRow.view(CaseRow.stored(view))).isEqualTo(view);
            assertThat(Obligations.of(view))
                    .isNotEmpty()
                    .allSatisfy(owed -> assertThat(ObligationRow.obligation(ObligationRow.of(owed, view)))
                            .isEqualTo(owed));
        });
    }
}
