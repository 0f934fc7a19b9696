package org.duban.command.law;

import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A provision in the text that was in force on the day asked for.
 *
 * @param source the text's short name
 * @param article the provision's number in that text, null where the source has none
 * @param caveat what is uncertain about it, null if nothing is
 */
public record Provision(
        String source, @Nullable String article, @Nullable Caveat caveat) {

    /** Returns this provision as what {@code ruleId} rests on. */
    public LegalBasis basis(String ruleId, int version) {
        return new LegalBasis(ruleId, version, source, article, caveat == null ? null : caveat.name());
    }

    /** Returns this provision with {@code other} as its caveat, or with its own if that is null. */
    public Provision withCaveat(@Nullable Caveat other) {
        return other == null ? this : new Provision(source, article, other);
    }
}
