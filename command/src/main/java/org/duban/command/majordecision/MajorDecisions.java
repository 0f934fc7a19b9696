package org.duban.command.majordecision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.Organs;
import org.duban.command.majordecision.MajorDecisionCommand.ChooseMajorMatterCourse;
import org.duban.command.majordecision.MajorDecisionCommand.FileMajorDecisionReport;
import org.duban.command.majordecision.MajorDecisionCommand.HearMajorDecisionReport;
import org.duban.command.majordecision.MajorDecisionCommand.ListMajorMatter;
import org.duban.command.majordecision.MajorDecisionCommand.OrderMajorDecisionReport;
import org.duban.command.majordecision.MajorDecisionCommand.PrintMajorDecisionReport;
import org.duban.command.meeting.Meetings;
import org.duban.command.rules.Term;
import org.duban.command.steps.Bases;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.majordecision.MajorDecisionEvent;
import org.duban.events.majordecision.MajorDecisionEvent.Course;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportFiled;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportHeard;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportOrdered;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportPrinted;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterCourseChosen;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.jspecify.annotations.Nullable;

/** The report on a major administrative decision among the forms of supervision. */
public final class MajorDecisions extends SteppedForm<MajorDecisionCommand, MajorDecisionEvent> {

    private static final List<BackwardTerm> NOTICE =
            List.of(new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE));

    /** The opinions are handled by the provisions on major matters; what shared steps cite of other forms is not meant. */
    private static final Map<String, String> BASES = Bases.handled(
            "SH-Maj §12; DD",
            "DD",
            Map.of(
                    "adopt-resolution", "Org §50; Org §51; SH-Maj §9",
                    "submit-resolution-report", "SH-Maj §12; DD",
                    "submit-handling-report", "Org §50; SH-Maj §12"));

    /** The form. */
    public static final MajorDecisions FORM = new MajorDecisions();

    private MajorDecisions() {
        super(Outline.of("MAJOR_DECISION", MajorDecisionCommand.class, MajorDecisionEvent.class)
                .refusing(MajorDecisionRule.values())
                .terms(MajorDecisionTerm.values())
                .sharing(EnumSet.allOf(SharedProcess.class), BASES)
                .purposes(Map.of("MAJOR_DECISION", NOTICE, "HANDLING_REPORT", NOTICE))
                .findings(MajorDecisionReportFiled.class, MajorDecisionReportHeard.class)
                .deliberating(MajorDecisionReportHeard.class)
                .endingWith(MajorDecisionReportPrinted.class)
                .step(Step.of(ListMajorMatter.class, MajorMatterListed.class)
                        .with("fileBy", (c, so) -> so.counted(MajorDecisionTerm.MAJOR_REPORT, c.occurredOn())))
                .step(Step.of(OrderMajorDecisionReport.class, MajorDecisionReportOrdered.class)
                        .looking(MajorDecisions::notReported)
                        .oncePer(MajorDecisionReportOrdered::organ)
                        .with(
                                "fileBy",
                                (c, so) ->
                                        so.decided(MajorDecisionTerm.MAJOR_REPORT_ORDERED, c.occurredOn(), c.fileBy()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(FileMajorDecisionReport.class, MajorDecisionReportFiled.class)
                        .oncePer(MajorDecisionReportFiled::organ))
                .step(Step.of(ChooseMajorMatterCourse.class, MajorMatterCourseChosen.class)
                        .afterAll(MajorDecisionReportFiled.class)
                        .when(MajorDecisions::mayChoose)
                        .when(so -> allReported(so.log()))
                        .looking(MajorDecisions::onlyToHear)
                        .checking(MajorDecisions::chosen))
                .step(Step.of(PrintMajorDecisionReport.class, MajorDecisionReportPrinted.class)
                        .once()
                        .after(MajorMatterCourseChosen.class)
                        .when(so -> course(so.log(), true)))
                .step(Step.of(HearMajorDecisionReport.class, MajorDecisionReportHeard.class)
                        .once()
                        .after(MajorMatterCourseChosen.class)
                        .when(so -> course(so.log(), false))
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }

    /** Results are reported within the two months of the provisions on major matters. */
    @Override
    public Term term(Term shared) {
        return shared == HandlingTerm.OPINION_HANDLE ? MajorDecisionTerm.MAJOR_OPINION_HANDLE : shared;
    }

    @Override
    protected void mustBeReadyFor(StepLog log, String purpose) {
        if (purpose.equals("MAJOR_DECISION")) {
            log.taken(MajorMatterCourseChosen.class);
            course(log, false);
        }
    }

    @Override
    protected @Nullable String missing(StepLog log) {
        if (!log.has(MajorMatterCourseChosen.class)) {
            return "MajorMatterCourseChosen";
        }
        Class<? extends MajorDecisionEvent> end =
                isPrinted(log) ? MajorDecisionReportPrinted.class : MajorDecisionReportHeard.class;
        return log.has(end) ? null : end.getSimpleName();
    }

    private static boolean isPrinted(StepLog log) {
        return log.last(MajorMatterCourseChosen.class)
                .filter(chosen -> chosen.course() == Course.PRINT)
                .isPresent();
    }

    /** Refuses a course that the Chairpersons' Meeting did not choose. */
    private static void course(StepLog log, boolean printed) {
        CommandRefused.unless(
                isPrinted(log) == printed,
                MajorDecisionRule.MATTER_TAKES_OTHER_COURSE,
                "course",
                log.taken(MajorMatterCourseChosen.class).course().name());
    }

    /** A course that ends with a decision is not left without one. */
    @Override
    protected boolean isToBeDecided(StepLog log) {
        return log.last(MajorMatterCourseChosen.class)
                .filter(chosen -> chosen.course() == Course.HEAR_AND_DECIDE)
                .isPresent();
    }

    /** What becomes of a matter is chosen once, and again only where the session heard it and came to no decision. */
    private static void mayChoose(SoFar soFar) {
        StepLog log = soFar.log();
        boolean undecided = log.isToBeDecided()
                && log.has(MajorDecisionReportHeard.class)
                && !soFar.handling().isDecided();
        Steps.notTaken(undecided ? null : log.on(MajorMatterCourseChosen.class), "MajorMatterCourseChosen");
    }

    /** Then all that is left to choose is that hearing it was enough. */
    private static void onlyToHear(ChooseMajorMatterCourse c, SoFar soFar) {
        boolean again = soFar.log().has(MajorMatterCourseChosen.class) && c.course() != Course.HEAR;
        Steps.ofChoice(() -> Steps.notTaken(
                again ? soFar.log().on(MajorMatterCourseChosen.class) : null, "MajorMatterCourseChosen"));
    }

    /** An organ that reported is not ordered to. */
    private static void notReported(OrderMajorDecisionReport c, SoFar soFar) {
        SupervisedOrgan organ = new Organs(soFar.basis(), soFar.context()).of(c);
        soFar.log()
                .all(MajorDecisionReportFiled.class)
                .filter(filed -> filed.organ() == organ)
                .forEach(filed -> Steps.notTaken(filed.occurredOn(), "MajorDecisionReportFiled"));
    }

    private static void chosen(MajorMatterCourseChosen event, SoFar soFar) {
        LocalDate heard = soFar.log().on(MajorDecisionReportHeard.class);
        Steps.notBefore(heard == null ? soFar.basis().openedOn() : heard, event.occurredOn());
        Meetings.decided(soFar.context(), event.meeting(), event.occurredOn());
        raisedInTime(event, soFar);
    }

    /** A matter reaches the General Office some days before the meeting of the chairpersons that decides what becomes of it. */
    private static void raisedInTime(MajorMatterCourseChosen event, SoFar soFar) {
        LocalDate meeting = Meetings.known(soFar.context(), event.meeting()).startsOn();
        LocalDate last = soFar.counted(MajorDecisionTerm.MAJOR_RAISE, meeting).dueOn();
        LocalDate raised = soFar.basis().openedOn();
        CommandRefused.unless(
                last == null || !raised.isAfter(last),
                MajorDecisionRule.MATTER_RAISED_LATE,
                "on",
                raised.toString(),
                "last",
                String.valueOf(last));
    }

    private static void allReported(StepLog log) {
        Set<SupervisedOrgan> reported = log.all(MajorDecisionReportFiled.class)
                .map(MajorDecisionReportFiled::organ)
                .collect(Collectors.toSet());
        Steps.taken(
                reported.containsAll(log.opened().organs()) ? log.on(MajorDecisionReportFiled.class) : null,
                "MajorDecisionReportFiled");
    }
}
