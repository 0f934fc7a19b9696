package org.duban.events.internalrule;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutySchemeId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.RestsOnEarlier;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can happen to an internal rule of the congress or its Standing Committee. */
public sealed interface InternalRuleEvent extends Event {

    /** Which one. */
    InternalRuleId internalRuleId();

    @Override
    default StreamId stream() {
        return internalRuleId().stream();
    }

    /**
     * It was in force already when it came on the register.
     *
     * @param maker who made it, in words
     * @param effectiveFrom the first day on which it holds
     */
    record InternalRuleEntered(
            InternalRuleId internalRuleId,
            String title,
            String maker,
            String documentNo,
            LocalDate effectiveFrom,
            LocalDate occurredOn)
            implements InternalRuleEvent {}

    /**
     * It was adopted.
     *
     * @param meeting the session or the meeting of the chairpersons that adopted it
     * @param effectiveFrom the first day on which it holds
     * @param termsSet the terms that it sets, each once
     * @param scheme the scheme of recurring duties that it lays down; null if none
     */
    record InternalRuleAdopted(
            InternalRuleId internalRuleId,
            String title,
            MeetingId meeting,
            String documentNo,
            LocalDate effectiveFrom,
            @Fixed List<SetTerm> termsSet,
            @Fixed @Nullable DutySchemeId scheme,
            LocalDate occurredOn)
            implements InternalRuleEvent {}

    /**
     * It was revised.
     *
     * @param edition of the rule, from 2
     * @param summary what changes
     * @param effectiveFrom the first day on which this edition holds
     * @param termsSet the terms that this edition sets, in place of those before
     */
    @RestsOnEarlier
    record InternalRuleRevised(
            InternalRuleId internalRuleId,
            @Fixed int edition,
            String title,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String summary,
            LocalDate effectiveFrom,
            @Fixed List<SetTerm> termsSet,
            LocalDate occurredOn)
            implements InternalRuleEvent {}

    /** It holds no more from that day on. */
    record InternalRuleRepealed(
            InternalRuleId internalRuleId,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String reason,
            LocalDate repealedFrom,
            LocalDate occurredOn)
            implements InternalRuleEvent {}

    /** It was checked how the rule is kept. */
    record SelfCheckHeld(
            InternalRuleId internalRuleId, @SeveralLines String findings, LocalDate occurredOn)
            implements InternalRuleEvent {}

    /**
     * A term that an internal rule sets.
     *
     * @param ruleId which one, as in the rule packs; whether it counts forward or backward is settled there
     * @param amount how long it is, from 1
     * @param article of the internal rule that sets it
     */
    record SetTerm(String ruleId, int amount, TermUnit termUnit, String article) {}

    /** What a term counts. */
    enum TermUnit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        MONTHS
    }
}
