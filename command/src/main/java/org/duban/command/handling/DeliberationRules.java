package org.duban.command.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Findings;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Deliberation.Head;
import org.duban.command.handling.DeliberationCommand.AdoptResolution;
import org.duban.command.handling.DeliberationCommand.RecordHeadsAttendance;
import org.duban.command.handling.DeliberationCommand.ResolutionTerm;
import org.duban.command.handling.DeliberationCommand.SubmitResolutionReport;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ReportTerm;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.handling.HandlingDuty;

/** The rules of what a session does beyond hearing a report. */
record DeliberationRules(Handling handling, CaseBasis basis, Context context) {

    List<? extends Event> decide(DeliberationCommand command) {
        return switch (command) {
            case RecordHeadsAttendance c -> List.of(attended(c));
            case AdoptResolution c -> List.of(adopt(c));
            case SubmitResolutionReport c -> List.of(report(c));
        };
    }

    private Event attended(RecordHeadsAttendance c) {
        mustHaveComeBefore();
        Set<Head> seen = new HashSet<>(handling.deliberation().heads());
        c.heads()
                .forEach(head -> CommandRefused.unless(
                        seen.add(Head.of(c.session(), head)), HandlingRule.HEAD_TWICE, "post", head.post()));
        return new HeadsAttended(c.caseId(), c.session(), c.heads(), c.occurredOn());
    }

    /** Heads come to hear what is said about something that is put before a session, or was. */
    private void mustHaveComeBefore() {
        boolean before =
                handling.sessions().any() || basis.findings() == Findings.OVER || handling.deliberatedOn(basis) != null;
        CommandRefused.unless(before, CommonRule.STEP_MISSING, "step", "SessionScheduled");
    }

    private Event adopt(AdoptResolution c) {
        handling.deliberated(basis);
        Steps.notGiven(handling.deliberation().documents().get(c.documentNo()));
        int number = handling.deliberation().resolutions() + 1;
        List<ReportTerm> reports = c.reports().stream()
                .map(term -> term(term, number, c.occurredOn()))
                .toList();
        long organs = reports.stream().map(ReportTerm::organ).distinct().count();
        CommandRefused.unless(organs == reports.size(), CommonRule.ORGAN_TWICE);
        return new ResolutionAdopted(
                c.caseId(), c.session(), c.title(), c.documentNo(), c.ballot(), reports, c.occurredOn());
    }

    private ReportTerm term(ResolutionTerm term, int number, LocalDate on) {
        SupervisedOrgan organ = new Organs(basis, context).of(term.organ());
        Deadline due = DueDates.decided(context, HandlingTerm.RESOLUTION_REPORT, on, term.dueOn());
        return new ReportTerm(organ, HandlingDuty.RESOLUTION_REPORT.of(organ, number), due);
    }

    /** Meets the oldest such duty that is open. */
    private Event report(SubmitResolutionReport c) {
        SupervisedOrgan organ = new Organs(basis, context).of(c);
        DutyId duty = handling.duties().open().stream()
                .map(Duty::id)
                .filter(id -> HandlingDuty.RESOLUTION_REPORT.has(organ, id))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(CommonRule.STEP_MISSING, "step", "ResolutionAdopted"));
        return new ResolutionReportSubmitted(c.caseId(), organ, duty, c.documentNo(), c.summary(), c.occurredOn());
    }
}
