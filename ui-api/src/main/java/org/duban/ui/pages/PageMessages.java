package org.duban.ui.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.ui.text.AllWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** The words of the pages and of what they tell of: English if a reader asks for it, else Chinese. */
final class PageMessages extends AbstractMessageSource {

    private final Language chinese = new Language(Locale.CHINESE);
    private final Language english = new Language(Locale.ENGLISH);

    /** The words of one language, and those with places to fill in as they were read once. */
    private record Language(Locale locale, Map<String, String> words, Map<String, MessageFormat> formats) {

        Language(Locale locale) {
            this(locale, AllWords.with(PageMessages.class, locale), new ConcurrentHashMap<>());
        }

        Optional<String> find(String key) {
            return Optional.ofNullable(words.get(key));
        }

        Optional<MessageFormat> format(String key) {
            return find(key).map(text -> formats.computeIfAbsent(key, wanted -> new MessageFormat(text, locale)));
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String key, Locale locale) {
        return language(locale).find(key).orElse(null);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
        return language(locale).format(key).orElse(null);
    }

    private Language language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
