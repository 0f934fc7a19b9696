package org.duban.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.duban.command.CommandFolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaveatTest {

    @ParameterizedTest
    @EnumSource
    void a_caveat_is_explained_in_both_languages(Caveat caveat) {
        assertThat(text(caveat, Locale.CHINESE)).isNotBlank();
        assertThat(text(caveat, Locale.ENGLISH)).isNotBlank().isNotEqualTo(text(caveat, Locale.CHINESE));
    }

    private static String text(Caveat caveat, Locale locale) {
        return CommandFolders.words(locale).getOrDefault("note." + caveat.name(), "");
    }
}
