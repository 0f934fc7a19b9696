package org.duban.command.caselink;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.CaseLinkId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.caselink.CaseLinkEvent.CongressSide;
import org.duban.events.caselink.CaseLinkEvent.LinkKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of links. */
public sealed interface CaseLinkCommand extends Command {

    /** The link it is about. */
    CaseLinkId caseLinkId();

    @Override
    default StreamId stream() {
        return caseLinkId().stream();
    }

    /**
     * Records that cases led to another one.
     *
     * @param earlier those that led to it, each once
     * @param later the one that they led to
     * @param why what of the earlier ones the later one takes up
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §12; S24 §31")
    record LinkCases(
            @GeneratedId CaseLinkId caseLinkId,
            LinkKind linkKind,
            @AtLeastOne List<CaseId> earlier,
            CaseId later,
            @SeveralLines String why,
            LocalDate occurredOn)
            implements CaseLinkCommand {}

    /**
     * Records the case of another congress that goes with an inspection of ours.
     *
     * @param congress which one, in words
     * @param title of its case
     * @param documentNo of the letter in which the two agreed
     * @param receipt of its ledger, {@code 3616:eec7…}: position, colon and hash of a commit; null if it keeps no such ledger
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §34 ¶1; S24 §34 ¶2; S24 §34 ¶3")
    record LinkCongress(
            @GeneratedId CaseLinkId caseLinkId,
            CaseId caseId,
            CongressSide side,
            String congress,
            String title,
            String documentNo,
            @Nullable String receipt,
            LocalDate occurredOn)
            implements CaseLinkCommand {}

    /** Takes a link back: the two have nothing to do with each other after all. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record WithdrawCaseLink(
            CaseLinkId caseLinkId, @SeveralLines String reason, LocalDate occurredOn) implements CaseLinkCommand {}
}
