package org.duban.ui.pages;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The words of one language. */
public record Words(MessageSource source, Locale language) {

    /**
     * The words under {@code key}, with {@code values} filled in.
     *
     * @throws org.springframework.context.NoSuchMessageException if there are none
     */
    public String get(String key, Object... values) {
        return source.getMessage(key, values, language);
    }

    /** The words under {@code key}, if there are any. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(source.getMessage(key, null, null, language));
    }
}
