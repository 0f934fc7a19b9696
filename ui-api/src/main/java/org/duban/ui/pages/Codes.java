package org.duban.ui.pages;

import java.util.Locale;
import java.util.function.Function;

/** Constants as addresses write them: in kebab case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a constant, with an IllegalArgumentException if there is none of that name. */
    static <E extends Enum<E>> Function<String, E> reading(Class<E> type) {
        return text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
