package org.duban.command.stateassets;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.handling.Finding;
import org.duban.command.handling.Findings;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.meeting.Meetings;
import org.duban.command.stateassets.StateAssetCommand.CheckAssetPerformance;
import org.duban.command.stateassets.StateAssetCommand.HearStateAssetReport;
import org.duban.command.stateassets.StateAssetCommand.PlanStateAssetReport;
import org.duban.command.stateassets.StateAssetCommand.SubmitStateAssetReport;
import org.duban.command.steps.Bases;
import org.duban.command.steps.Outline;
import org.duban.command.steps.Step;
import org.duban.command.steps.SteppedForm;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.stateassets.StateAssetEvent;
import org.duban.events.stateassets.StateAssetEvent.AssetPerformanceChecked;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportHeard;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportPlanned;
import org.duban.events.stateassets.StateAssetEvent.StateAssetReportSubmitted;

/** The yearly report on state assets among the forms of supervision. */
public final class StateAssets extends SteppedForm<StateAssetCommand, StateAssetEvent> {

    private static final List<BackwardTerm> NOTICE =
            List.of(new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE));

    private static final Map<String, String> BASES = Bases.handled(
            "S24 §29; DD",
            "DD",
            Map.of("adopt-resolution", "S24 §29; Org §51", "submit-resolution-report", "S24 §29; DD"));

    /** The form. */
    public static final StateAssets FORM = new StateAssets();

    private StateAssets() {
        super(Outline.of("STATE_ASSETS", StateAssetCommand.class, StateAssetEvent.class)
                .refusing(StateAssetRule.values())
                .sharing(EnumSet.allOf(SharedProcess.class), BASES)
                .purposes(Map.of("STATE_ASSETS", NOTICE, "HANDLING_REPORT", NOTICE))
                .findings(StateAssetReportPlanned.class, StateAssetReportHeard.class)
                .deliberating(StateAssetReportHeard.class)
                .needing(StateAssetReportHeard.class)
                .step(Step.of(PlanStateAssetReport.class, StateAssetReportPlanned.class)
                        .with("organs", (c, so) -> List.of(SupervisedOrgan.GOVERNMENT))
                        .checking((e, so) -> CommandRefused.unless(
                                e.year() <= e.occurredOn().getYear(),
                                StateAssetRule.ASSET_YEAR_NOT_BEGUN,
                                "year",
                                String.valueOf(e.year())))
                        .checking((e, so) -> Steps.nearYear(e.year(), e.occurredOn())))
                .step(Step.of(CheckAssetPerformance.class, AssetPerformanceChecked.class)
                        .before(StateAssetReportHeard.class)
                        .with(
                                "findings",
                                (c, so) -> c.findings().stream()
                                        .map(Finding::itemId)
                                        .toList())
                        .bringing((c, so) -> new Findings(c.caseId(), so.handling(), so.basis(), so.context())
                                .identified(c.findings(), c.place(), c.occurredOn())))
                .step(Step.of(SubmitStateAssetReport.class, StateAssetReportSubmitted.class)
                        .once())
                .step(Step.of(HearStateAssetReport.class, StateAssetReportHeard.class)
                        .once()
                        .after(StateAssetReportSubmitted.class)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }
}
