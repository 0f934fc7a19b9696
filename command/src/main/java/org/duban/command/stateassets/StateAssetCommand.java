package org.duban.command.stateassets;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.Finding;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.stateassets.StateAssetEvent.AssetKind;
import org.duban.events.stateassets.StateAssetEvent.HearingManner;

/** What can be asked of a report on state assets. */
public sealed interface StateAssetCommand extends CaseCommand {

    /**
     * Opens the case of a report that is on the yearly plan.
     *
     * @param kind which assets it is about
     * @param year the year reported on
     */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §24")
    record PlanStateAssetReport(
            @GeneratedId CaseId caseId,
            String title,
            AssetKind kind,
            @AtLeastOne int year,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements StateAssetCommand, OpensForCommittee {}

    /**
     * Records a look at how assets are managed at one place.
     *
     * @param findings problems found there; may be empty
     */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §24; DD")
    record CheckAssetPerformance(
            CaseId caseId,
            String place,
            @SeveralLines String summary,
            List<Finding> findings,
            LocalDate occurredOn)
            implements StateAssetCommand {}

    /** Reports on state assets. */
    @Authorized(by = Role.OFFICE, basis = "S24 §24")
    record SubmitStateAssetReport(
            CaseId caseId, String documentNo, @SeveralLines String summary, LocalDate occurredOn)
            implements StateAssetCommand {}

    /** Records that a session heard the report, or deliberated on it in writing. */
    @Authorized(by = Role.CLERK, basis = "S24 §24; Org §51")
    record HearStateAssetReport(
            CaseId caseId,
            Session session,
            HearingManner manner,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements StateAssetCommand {}
}
