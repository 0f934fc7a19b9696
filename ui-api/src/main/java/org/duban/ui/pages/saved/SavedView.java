package org.duban.ui.pages.saved;

import java.util.Optional;
import org.duban.ui.commands.shape.TextKind;

/**
 * A list as somebody wants to see it again.
 *
 * @param name that he gave it
 * @param address of the list with its filters and its order, within the application
 */
public record SavedView(String name, String address) {

    private static final int LONGEST_NAME = 40;

    /** The name as it is kept; empty if nothing can be kept under it. */
    static Optional<String> name(String written) {
        String kept = TextKind.ONE_LINE.kept(written);
        boolean fit = kept.codePointCount(0, kept.length()) <= LONGEST_NAME
                && TextKind.ONE_LINE.fault(kept).isEmpty();
        return fit ? Optional.of(kept) : Optional.empty();
    }
}
