package org.duban.ui.pages;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/** What stages, duties, forms and values are called, in the words of their own folders. */
final class QueryMessages extends AbstractMessageSource {

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String key, Locale language) {
        return org.duban.query.words.Words.in(language).find(key).orElse(null);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String key, Locale language) {
        return null; // these words have no places that pages fill in
    }
}
