package org.duban.command.law;

import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
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

    /** Returns how firm it is. */
    public LegalStatus status() {
        return caveat == null ? LegalStatus.LAW : caveat.status();
    }

    /** Returns this provision as what {@code ruleId} rests on. */
    public LegalBasis basis(String ruleId, int version) {
        return new LegalBasis(ruleId, version, source, article, status(), caveat == null ? null : caveat.name());
    }

    /** Returns this provision cited for something it is {@code status} for; its own caveat stays if it is law for it. */
    public Provision as(LegalStatus status) {
        return switch (status) {
            case LAW -> this;
            case INTERNAL -> new Provision(source, article, Caveat.OF_OWN_RULE);
            case DD -> new Provision(source, article, Caveat.DESIGN_DECISION);
            case VERIFY ->
                caveat == Caveat.TEXT_REPLACED ? this : new Provision(source, article, Caveat.TO_BE_VERIFIED);
            case MODEL -> status() == LegalStatus.MODEL ? this : new Provision(source, article, Caveat.MODEL_ELSEWHERE);
        };
    }
}
