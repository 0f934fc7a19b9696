package org.duban.command.workreport;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Rule;
import org.duban.command.SharedProcess;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.rules.Term;
import org.duban.command.workreport.DraftingCommand.CommentWorkReportDraft;
import org.duban.command.workreport.TopicCommand.PlanWorkReport;
import org.duban.events.Event;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.workreport.WorkReportEvent;
import org.jspecify.annotations.Nullable;

/** The special work report among the forms of supervision. */
public final class WorkReports implements CaseForm<WorkReportCommand, WorkReportEvent, WorkReport> {

    /** The form. */
    public static final WorkReports FORM = new WorkReports();

    /** For what the report itself is set down for a session. */
    static final String PURPOSE = "WORK_REPORT";

    private static final String HANDLED = "S24 §17; DD";

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("identify-item", "DD"),
            entry("deliver-opinion-letter", "S24 §17; SH-Rules §26"),
            entry("assign-item", HANDLED),
            entry("report-progress", HANDLED),
            entry("submit-item-result", HANDLED),
            entry("accept-item", HANDLED),
            entry("reject-item", HANDLED),
            entry("close-item", HANDLED),
            entry("pass-look-back", HANDLED),
            entry("reopen-item", HANDLED),
            entry("hold-satisfaction-vote", "ZJ-Rules §29; DD"),
            entry("hold-follow-up-supervision", "S24 §17 ¶2"),
            entry("tell-deputies", "S24 §17 ¶3"),
            entry("publish-report", "S24 §17 ¶3"),
            entry("close-case", HANDLED),
            entry("PAPER_NOT_THERE", "S24 §17 ¶3"),
            entry("DEPUTIES_NOT_TOLD", "S24 §17 ¶3"),
            entry("NOT_PUBLISHED", "S24 §17 ¶3"));

    private WorkReports() {}

    @Override
    public String code() {
        return PURPOSE;
    }

    @Override
    public Class<WorkReportCommand> commands() {
        return WorkReportCommand.class;
    }

    @Override
    public Class<WorkReportEvent> events() {
        return WorkReportEvent.class;
    }

    @Override
    public Class<PlanWorkReport> opening() {
        return PlanWorkReport.class;
    }

    @Override
    public List<Rule> refusals() {
        return List.of(WorkReportRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(WorkReportTerm.values());
    }

    @Override
    public Set<SharedProcess> processes() {
        return EnumSet.allOf(SharedProcess.class);
    }

    /** The law counts days back for the report itself only; for that on handling the opinions there is the notice. */
    @Override
    public Map<String, List<BackwardTerm>> purposes() {
        BackwardTerm notice =
                new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE);
        return Map.of(
                PURPOSE,
                List.of(
                        new BackwardTerm(HandlingDuty.SESSION_DRAFT, HandlingTerm.SWR_DRAFT, By.ORGAN),
                        new BackwardTerm(HandlingDuty.SESSION_REPORT, HandlingTerm.SWR_FINAL, By.ORGAN),
                        new BackwardTerm(
                                HandlingDuty.SESSION_DISTRIBUTION, HandlingTerm.SWR_DISTRIBUTE, By.GENERAL_OFFICE),
                        notice),
                "HANDLING_REPORT",
                List.of(notice));
    }

    @Override
    public Map<String, String> bases() {
        return BASES;
    }

    @Override
    public List<? extends Event> decide(
            WorkReportCommand command, @Nullable WorkReport progress, Handling handling, Context context) {
        return known(progress).decide(command, handling, context);
    }

    @Override
    public WorkReport evolve(@Nullable WorkReport progress, WorkReportEvent event, Author author) {
        return known(progress).evolve(event);
    }

    @Override
    public Aspects aspects(WorkReportEvent event, @Nullable WorkReport progress, Handling handling, Context context) {
        return new WorkReportAspects(known(progress), handling, context).of(event);
    }

    /** The general office comments on a draft only where no committee is in charge. */
    @Override
    public void mayGive(WorkReportCommand command, @Nullable WorkReport progress, Context context) {
        UnitId committee = known(progress).opened().committee();
        boolean committees = command instanceof CommentWorkReportDraft && committee != null;
        CommandRefused.unless(!committees || context.actor().actsFor(committee), CommonRule.NOT_YOUR_UNIT);
    }

    private static WorkReport known(@Nullable WorkReport progress) {
        return progress == null ? WorkReport.NOT_PLANNED : progress;
    }
}
