package org.duban.ops;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said on the command line beside a sub-command's arguments. */
public enum Option {
    PORT(true),
    BIND(true),
    DATA(true),
    CLOCK(true),
    DIGEST(true),
    JURISDICTION(true),
    RULES(true),
    EXIT(false),
    WITH_RECORDED_TIMES(false),
    EVIDENCE(true),
    LEDGER(true),
    URL(true),
    USER(true),
    HEAD(true),
    PROPOSED_RULES(true),
    PROPOSED_JURISDICTION(true),
    JSON(false);

    private final boolean valued;

    Option(boolean valued) {
        this.valued = valued;
    }

    /** The option that users write as {@code word}. */
    static Optional<Option> written(String word) {
        return Arrays.stream(values())
                .filter(option -> option.word().equals(word))
                .findFirst();
    }

    /** As users write it, for example {@code --with-recorded-times}. */
    String word() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable that says the same. */
    String variable() {
        return "DUBAN_" + name();
    }

    /** Whether a value follows. */
    boolean valued() {
        return valued;
    }
}
