package org.duban.ui.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;

/** What can stand in the store of keys under a person's id: a key, bare or wrapped, or that it was destroyed. */
public final class KeptKey {

    private static final String ERASED = "erased.";

    private KeptKey() {}

    /** That the person was erased on that day; it stands where the key stood, so that no old copy takes its place. */
    public static String erased(LocalDate on) {
        return ERASED + on;
    }

    /** Whether it says that a key was destroyed. */
    public static boolean isErased(String kept) {
        return erasedOn(kept).isPresent();
    }

    /** The day on which the person was erased; empty if it is a key. */
    static Optional<LocalDate> erasedOn(String kept) {
        try {
            return kept.startsWith(ERASED)
                    ? Optional.of(LocalDate.parse(kept.substring(ERASED.length())))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The key that stands there as it is. */
    static Optional<byte[]> bare(String kept) {
        return decoded(kept).filter(key -> key.length == SealBox.KEY_BYTES);
    }

    static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
