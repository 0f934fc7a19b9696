package org.duban.ui.notices.address;

import org.jspecify.annotations.Nullable;

/** The file of webhooks says of one something that cannot be. */
public final class UnfitWebhook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String word;

    UnfitWebhook(String name, String word, @Nullable Throwable cause) {
        super(
                "The file webhooks says \"" + word + "\" of the webhook " + name
                        + ", which cannot be; mend or remove its" + " line. Types: "
                        + String.join(", ", Interest.TYPES),
                cause);
        this.name = name;
        this.word = word;
    }

    /** The webhook. */
    public String name() {
        return name;
    }

    /** What cannot be, as it is written. */
    public String word() {
        return word;
    }
}
