package org.duban.command.data;

import java.util.Locale;

/** Words in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** @throws IllegalArgumentException if either is blank */
    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new UnfitData("words-blank");
        }
    }

    /** The words in {@code language}: English where that is asked for, else Chinese. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
