package org.duban.ui.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.events.words.FolderWords;
import org.duban.query.WordFolders;

/** The words that the folders of commands and of questions bring, together with some of this module's own. */
public final class AllWords {

    /** What fields of commands, and fields of what is shown, are called is each module's own affair. */
    private static final String FIELD = "field.";

    private AllWords() {}

    /**
     * The words of all folders and those beside {@code owner}, by key: the English ones if {@code language} is English,
     * else the Chinese ones.
     *
     * @throws IllegalStateException if a folder has none, or a key stands twice
     */
    public static SortedMap<String, String> with(Class<?> owner, Locale language) {
        List<String> own = Stream.of(CommandFolders.packages(), List.of(owner.getPackageName()))
                .flatMap(List::stream)
                .toList();
        SortedMap<String, String> all = new TreeMap<>(FolderWords.of(own, language));
        FolderWords.of(WordFolders.packages(), language).forEach((key, text) -> {
            if (!key.startsWith(FIELD) && all.put(key, text) != null) {
                throw new IllegalStateException(key + " has words in commands and in questions");
            }
        });
        return Collections.unmodifiableSortedMap(all);
    }
}
