package org.duban.events.ledger.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** A line of text beside the ledger that is sealed with the key of the house, if what it is about is secret. */
public final class SealedText {

    private static final String MARK = "sealed.";

    private SealedText() {}

    /**
     * What is kept of {@code text}, a line that begins otherwise.
     *
     * @param about what it opens as
     */
    public static String sealed(ContentSeals seals, String about, String text) {
        byte[] box = seals.seal(ContentSeals.HOUSE, about, text.getBytes(UTF_8));
        return MARK + Base64.getEncoder().encodeToString(box);
    }

    /**
     * What was kept, as it was before.
     *
     * @throws IllegalArgumentException if it is sealed and does not open
     */
    public static String opened(ContentSeals seals, String about, String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        byte[] box = Base64.getDecoder().decode(kept.substring(MARK.length()));
        return seals.open(ContentSeals.HOUSE, about, box)
                .map(bytes -> new String(bytes, UTF_8))
                .orElseThrow(() -> new IllegalArgumentException(
                        "it does not open with the key " + ContentSeals.HOUSE + " in " + seals.place()));
    }
}
