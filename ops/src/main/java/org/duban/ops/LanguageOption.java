package org.duban.ops;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which language to speak, whatever the environment says. */
final class LanguageOption {

    private static final String NAME = "--language";
    private static final List<String> SPOKEN = List.of("zh", "en");

    @Option(names = NAME, paramLabel = "zh|en", completionCandidates = Spoken.class, scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // found by "in"; here for the help, the completion and the check of the words
    private @Nullable String language;

    /** The languages there are. */
    static final class Spoken implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return SPOKEN.iterator();
        }
    }

    /**
     * The language that {@code words} ask for: found before they are taken apart, because what is wrong with them is told
     * in it.
     *
     * @throws CliException if Duban does not speak it
     */
    static Optional<Locale> in(List<String> words) {
        for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
            String word = words.get(i);
            if (word.startsWith(NAME + "=")) {
                return Optional.of(spoken(word.substring(NAME.length() + 1)));
            }
            if (word.equals(NAME) && i + 1 < words.size()) {
                return Optional.of(spoken(words.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static Locale spoken(String language) {
        if (!SPOKEN.contains(language)) {
            throw CliException.misused("option.value.unfit", NAME, language);
        }
        return Locale.of(language);
    }
}
