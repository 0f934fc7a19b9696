package org.duban.command.internalrule;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.DutySchemeId;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of internal rules. */
public sealed interface InternalRuleCommand extends Command {

    /** The rule it is about. */
    InternalRuleId internalRuleId();

    @Override
    default StreamId stream() {
        return internalRuleId().stream();
    }

    /**
     * Puts a rule on the register that is in force already.
     *
     * @param maker who made it, in words
     * @param effectiveFrom the first day on which it holds
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record EnterInternalRule(
            @GeneratedId InternalRuleId internalRuleId,
            String title,
            String maker,
            String documentNo,
            LocalDate effectiveFrom,
            LocalDate occurredOn)
            implements InternalRuleCommand {}

    /**
     * Records that a rule was adopted.
     *
     * @param meeting the session or the meeting of the chairpersons that adopted it
     * @param effectiveFrom the first day on which it holds
     * @param termsSet the terms that it sets, each once
     * @param scheme the scheme of recurring duties that it lays down; null if none
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record AdoptInternalRule(
            @GeneratedId InternalRuleId internalRuleId,
            String title,
            MeetingId meeting,
            String documentNo,
            LocalDate effectiveFrom,
            List<SetTerm> termsSet,
            @Nullable DutySchemeId scheme,
            LocalDate occurredOn)
            implements InternalRuleCommand {}

    /**
     * Records that a rule was revised.
     *
     * @param summary what changes
     * @param effectiveFrom the first day on which the revised rule holds
     * @param termsSet the terms that it sets now, in place of those before
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record ReviseInternalRule(
            InternalRuleId internalRuleId,
            String title,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String summary,
            LocalDate effectiveFrom,
            List<SetTerm> termsSet,
            LocalDate occurredOn)
            implements InternalRuleCommand {}

    /** Records that a rule holds no more from a day on. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record RepealInternalRule(
            InternalRuleId internalRuleId,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String reason,
            LocalDate repealedFrom,
            LocalDate occurredOn)
            implements InternalRuleCommand {}

    /** Records that it was checked how a rule is kept. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record HoldSelfCheck(
            InternalRuleId internalRuleId, @SeveralLines String findings, LocalDate occurredOn)
            implements InternalRuleCommand {}
}
