package org.duban.command.data;

import java.util.Locale;

/** Data that cannot be, told in the language of whoever gave it; the message is English. */
public final class UnfitData extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient DataFault reason;

    /** For the reason whose words stand under {@code key} and mention {@code parts}. */
    public UnfitData(String key, Object... parts) {
        this(DataFault.of(key, parts));
    }

    private UnfitData(DataFault reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    DataFault reason() {
        return reason;
    }

    /** Why, in English or, whatever else is asked for, Chinese. */
    public String told(Locale language) {
        return reason.in(language);
    }
}
