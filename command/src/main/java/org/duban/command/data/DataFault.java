package org.duban.command.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.events.words.FolderWords;

/**
 * Why data cannot be used, to be told in the language of whoever wrote it.
 *
 * @param key of its words
 * @param parts what the words mention, in order; another reason is told in the same language
 */
record DataFault(String key, List<Object> parts) {

    private static final Map<String, String> CHINESE = words(Locale.CHINESE);
    private static final Map<String, String> ENGLISH = words(Locale.ENGLISH);

    static DataFault of(String key, Object... parts) {
        return new DataFault(key, List.of(parts));
    }

    /** What an exception says, in any language if it knows how. */
    static Object of(IllegalArgumentException unfit) {
        return unfit instanceof UnfitData known ? known.reason() : String.valueOf(unfit.getMessage());
    }

    /** In English or, whatever else is asked for, Chinese. */
    String in(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String said = (english ? ENGLISH : CHINESE).get(key);
        if (said == null) {
            throw new IllegalStateException("There are no words for " + key);
        }
        for (int n = 0; n < parts.size(); n++) {
            Object part = parts.get(n);
            said = said.replace(
                    "{" + n + "}", part instanceof DataFault inner ? inner.in(language) : String.valueOf(part));
        }
        return said;
    }

    private static Map<String, String> words(Locale language) {
        return FolderWords.of(List.of(DataFault.class.getPackageName()), language);
    }
}
