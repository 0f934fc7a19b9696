package org.duban.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_is_read_as_it_was_written() {
        Cursor cursor = new Cursor(new Point(7, LocalDate.of(2026, 11, 29)), "cases", "waste-2023");

        assertThat(Cursor.parse(cursor.text(), "cases")).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1948-12-31", "2200-01-01", "9999-12-31"})
    void a_cursor_of_a_day_that_nothing_on_record_can_be_about_is_none(String day) {
        String text = new Cursor(new Point(7, LocalDate.parse(day)), "cases", "waste-2023").text();

        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text, "cases"));
    }
}
