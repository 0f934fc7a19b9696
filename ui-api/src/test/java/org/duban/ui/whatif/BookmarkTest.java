package org.duban.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTest {

    @Test
    void a_cursor_is_read_as_it_was_written() {
        Bookmark bookmark = new Bookmark(7, LocalDate.of(2026, 11, 29), -1, 2, 3);

        assertThat(Bookmark.parse(bookmark.text())).isEqualTo(bookmark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1948-12-31", "2200-01-01", "9999-12-31"})
    void a_cursor_of_a_day_that_nothing_on_record_can_be_about_is_none(String day) {
        String text = new Bookmark(7, LocalDate.parse(day), 1, 2, 3).text();

        assertThatThrownBy(() -> Bookmark.parse(text))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }
}
