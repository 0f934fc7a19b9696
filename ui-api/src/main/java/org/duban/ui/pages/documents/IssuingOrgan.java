package org.duban.ui.pages.documents;

import org.duban.ui.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * The organ whose documents are written.
 *
 * @param name as it stands at their head; null where nobody set it
 */
public record IssuingOrgan(@Nullable String name) {

    /** Its name; what any district's is called, where nobody set it. */
    String called(Words words) {
        return name == null || name.isBlank() ? words.get("letter.issuer") : name.strip();
    }
}
