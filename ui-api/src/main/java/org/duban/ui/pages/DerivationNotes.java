package org.duban.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.Derivation.Reason;
import org.duban.ui.text.Articles;
import org.jspecify.annotations.Nullable;

/**
 * What was kept of how a deadline came to its date and does not fit one line: the internal rule that set the term, the
 * days passed over, and the cap.
 */
record DerivationNotes(@Nullable Derivation derivation, Words words) {

    static DerivationNotes of(Deadline deadline, Words words) {
        return new DerivationNotes(deadline.derivation(), words);
    }

    List<String> told() {
        return derivation == null
                ? List.of()
                : Stream.of(internal(derivation), passedOver(derivation), cap(derivation))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** That the days are an internal rule's own. */
    private Optional<String> internal(Derivation kept) {
        return Optional.ofNullable(kept.internalTerm())
                .map(term -> words.get(
                        "derived.internal",
                        term.title(),
                        Articles.told(term.article(), words.language()),
                        Span.of(term.offset()).told(words)));
    }

    /** Suspended days are told of as stretches elsewhere. */
    private Optional<String> passedOver(Derivation kept) {
        String days = kept.skipped().stream()
                .filter(day -> day.why() != Reason.SUSPENDED)
                .map(day -> words.get("derived.day", day.on(), words.get("skipped." + day.why())))
                .collect(Collectors.joining(words.get("derived.and")));
        return days.isEmpty() ? Optional.empty() : Optional.of(words.get("derived.skipped", days));
    }

    private Optional<String> cap(Derivation kept) {
        return Optional.ofNullable(kept.cap()).map(last -> words.get("derived.cap", last));
    }
}
