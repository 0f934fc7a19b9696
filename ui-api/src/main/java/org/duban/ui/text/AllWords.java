package org.duban.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.duban.command.CommandFolders;
import org.duban.events.words.FolderWords;
import org.duban.query.WordFolders;

/** The words that the folders of commands and of questions bring, together with some of this module's own. */
public final class AllWords {

    private AllWords() {}

    /**
     * The words of all folders and those beside {@code owner}, by key: the English ones if {@code language} is English,
     * else the Chinese ones.
     *
     * @throws IllegalStateException if a folder has none, or a key stands twice
     */
    public static SortedMap<String, String> with(Class<?> owner, Locale language) {
        List<String> packages = Stream.of(
                        CommandFolders.packages(), WordFolders.packages(), List.of(owner.getPackageName()))
                .flatMap(List::stream)
                .toList();
        return FolderWords.of(packages, language);
    }
}
