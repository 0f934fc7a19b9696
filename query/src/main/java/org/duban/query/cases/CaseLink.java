package org.duban.query.cases;

import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * Something that a case has to do with, as far as the reader may see it.
 *
 * @param stream of the other case, or of the entry of a register
 * @param title what people call it
 * @param form of supervision of the other case; null for an entry of a register
 * @param stage how far the other case has come; null for an entry of a register
 */
public record CaseLink(
        Relation relation,
        StreamId stream,
        String title,
        @Nullable String form,
        @Nullable String stage) {

    /** How two have to do with each other. */
    public enum Relation {
        /** The case goes back to the other one. */
        ARISES_FROM,
        /** The other case goes back to this one. */
        LED_TO,
        /** The other one is a suggestion that gave this one its topic. */
        TOPIC_FROM,
        /** This one is a suggestion that gave the other one its topic. */
        TOPIC_OF,
        /** What was not put right in the other one was taken up here. */
        ESCALATED_FROM,
        /** What was not put right here was taken up in the other one. */
        ESCALATED_TO,
        /**
         * An entry of a register names the case: the plan on which its topic stands, the resolution that it adopted or
         * checks, the case of another congress that goes with it.
         */
        NAMED_BY
    }

    static CaseLink of(Relation relation, CaseView other) {
        return new CaseLink(
                relation,
                other.stream(),
                other.outline().title(),
                other.outline().form(),
                other.course().stage());
    }

    static CaseLink of(RegisterView entry) {
        return new CaseLink(Relation.NAMED_BY, entry.stream(), entry.title(), null, null);
    }
}
