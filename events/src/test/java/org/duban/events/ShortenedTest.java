package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void what_fits_stays_whole_and_what_does_not_says_that_it_goes_on() {
        assertThat(Shortened.to(5, "一二三四五")).isEqualTo("一二三四五");
        assertThat(Shortened.to(5, "一二三四五六")).isEqualTo("一二三四…");
    }

    @Test
    void no_character_is_cut_in_two() {
        String rare = "一𠮷😀二三四";
        for (int room = 2; room < rare.length(); room++) {
            String cut = Shortened.to(room, rare);
            assertThat(cut.length()).isBetween(room - 1, room);
            assertThat(rare).startsWith(cut.substring(0, cut.length() - 1));
            assertThat(cut.codePoints().noneMatch(one -> one >= 0xD800 && one <= 0xDFFF))
                    .as(cut)
                    .isTrue();
        }
    }
}
