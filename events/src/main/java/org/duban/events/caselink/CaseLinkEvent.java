package org.duban.events.caselink;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.CaseLinkId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can happen to a link. */
public sealed interface CaseLinkEvent extends Event {

    /** Which one. */
    CaseLinkId caseLinkId();

    @Override
    default StreamId stream() {
        return caseLinkId().stream();
    }

    /**
     * Cases led to another one.
     *
     * @param earlier those that led to it, each once
     * @param later the one that they led to
     * @param why what of the earlier ones the later one takes up
     */
    record CasesLinked(
            CaseLinkId caseLinkId,
            @Fixed LinkKind linkKind,
            @Fixed @AtLeastOne List<CaseId> earlier,
            @Fixed CaseId later,
            @SeveralLines String why,
            LocalDate occurredOn)
            implements CaseLinkEvent {}

    /**
     * Another congress or its standing committee has a case that goes with ours.
     *
     * @param congress which one, in words
     * @param title of its case
     * @param documentNo of the letter in which the two agreed
     * @param receipt of its ledger, which proves that its case was on record: position and hash of a commit; null if it
     *     keeps no such ledger
     */
    record CongressLinked(
            CaseLinkId caseLinkId,
            @Fixed CaseId caseId,
            @Fixed CongressSide side,
            String congress,
            String title,
            String documentNo,
            @Nullable String receipt,
            LocalDate occurredOn)
            implements CaseLinkEvent {}

    /** The two have nothing to do with each other after all. */
    record CaseLinkWithdrawn(
            CaseLinkId caseLinkId, @SeveralLines String reason, LocalDate occurredOn) implements CaseLinkEvent {}

    /** How cases lead to another one. */
    enum LinkKind {
        /** Deputies' suggestions gave a topic to inspect, to research or to hear a report on. */
        SUGGESTION_TOPIC,
        /** What was not put right was taken up by a stronger form. */
        ESCALATION
    }

    /** Where the other congress stands. */
    enum CongressSide {
        ABOVE,
        BELOW,
        /** A neighbour. */
        BESIDE
    }
}
