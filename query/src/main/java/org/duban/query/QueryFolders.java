package org.duban.query;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.duban.events.words.FolderWords;

/** The folders of this module that bring words: one line for each form, for what forms share and for each register. */
public final class QueryFolders {

    /** The packages of all folders; the first is the root, with what belongs to all. */
    public static final List<String> PACKAGES =
            List.of("org.duban.query", "org.duban.query.handling", "org.duban.query.lawinspection");

    private QueryFolders() {}

    /**
     * The words of all folders by key: the English ones if {@code language} is English, else the Chinese ones.
     *
     * @throws IllegalStateException if a folder has none, or a key stands twice
     */
    public static SortedMap<String, String> words(Locale language) {
        return FolderWords.of(PACKAGES, language);
    }
}
