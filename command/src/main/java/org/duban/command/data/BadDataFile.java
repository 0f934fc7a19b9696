package org.duban.command.data;

import java.util.Locale;

/**
 * A data file that cannot be used; the message is an English sentence that names the file and, where there is one, the
 * row.
 */
public final class BadDataFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DataFault reason;

    /** For the reason whose words stand under {@code key} and mention {@code parts}. */
    public BadDataFile(String key, Object... parts) {
        this(DataFault.of(key, parts));
    }

    /** A file called {@code name} in which something is unfit. */
    public static BadDataFile of(String name, IllegalArgumentException unfit) {
        return new BadDataFile(DataFault.of("sentence-at", name, DataFault.of(unfit)), unfit);
    }

    /** A version of a rule in the file called {@code name} that is unfit. */
    public static BadDataFile ofVersion(String name, int version, String ruleId, IllegalArgumentException unfit) {
        return new BadDataFile(DataFault.of("version", name, version, ruleId, DataFault.of(unfit)), unfit);
    }

    BadDataFile(DataFault reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    BadDataFile(DataFault reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    /** Why, as a sentence in English or, whatever else is asked for, Chinese. */
    public String told(Locale language) {
        return reason.in(language);
    }
}
