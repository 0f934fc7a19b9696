package org.duban.ui.pages;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The words of one language. */
public record Words(MessageSource source, Locale language) {

    /** @throws org.springframework.context.NoSuchMessageException if there are none under {@code key} */
    public String get(String key, Object... values) {
        return source.getMessage(key, values, language);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(source.getMessage(key, null, null, language));
    }
}
