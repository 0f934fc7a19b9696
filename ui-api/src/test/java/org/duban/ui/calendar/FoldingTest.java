package org.duban.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are counted in octets, and what was folded is read as it was. */
class FoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {"关于生活垃圾分类", "\uD840\uDC0B\uD840\uDC89", "a", "é关\uD840\uDC0Bx; ,\\"})
    void no_line_is_longer_than_75_octets_and_the_text_comes_back(String piece) throws Exception {
        for (int times = 1; times <= 60; times++) {
            String title = piece.repeat(times);
            String text = Ics.of(List.of(new CalendarEntry(
                    "u@duban",
                    LocalDate.of(2023, 10, 8),
                    title,
                    URI.create("http://duban.example/cases/x"),
                    0,
                    Instant.EPOCH)));

            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isBetween(1, 75));
            VEvent read = (VEvent) new CalendarBuilder()
                    .build(new StringReader(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                    .getComponents("VEVENT")
                    .getFirst();
            assertThat(read.getSummary().getValue()).isEqualTo(title);
        }
    }
}
