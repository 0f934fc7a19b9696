package org.duban.command.lawinspection;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.lawinspection.InspectionReportCommand.DecideNoDeliberation;
import org.duban.command.lawinspection.InspectionReportCommand.DeliberateInspectionReport;
import org.duban.command.lawinspection.InspectionReportCommand.PlaceReportOnAgenda;
import org.duban.command.lawinspection.InspectionReportCommand.ReportDelegatedResult;
import org.duban.command.lawinspection.InspectionReportCommand.ShareLinkedResult;
import org.duban.command.lawinspection.InspectionReportCommand.SubmitInspectionReport;
import org.duban.events.Event;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.PreparationEvent.Linkage;

/** The rules of the inspection report. */
record InspectionReportRules(LawInspection inspection, Context context) {

    List<? extends Event> decide(InspectionReportCommand command) {
        return switch (command) {
            case SubmitInspectionReport c -> submit(c);
            case PlaceReportOnAgenda c -> placeOnAgenda(c);
            case DecideNoDeliberation c -> decideNoDeliberation(c);
            case DeliberateInspectionReport c -> deliberate(c);
            case ReportDelegatedResult c -> reportUp(c);
            case ShareLinkedResult c -> share(c);
        };
    }

    private List<Event> submit(SubmitInspectionReport c) {
        Steps.taken(inspection.fieldwork().closedOn(), "FieldworkClosed");
        Steps.notTaken(report().submittedOn(), "InspectionReportSubmitted");
        return List.of(new InspectionReportSubmitted(
                c.caseId(),
                c.evaluation(),
                c.problems(),
                c.advice(),
                c.legislativeAdvice(),
                c.document(),
                c.occurredOn()));
    }

    private List<Event> placeOnAgenda(PlaceReportOnAgenda c) {
        undecided();
        return List.of(new ReportPlacedOnAgenda(c.caseId(), c.meeting(), c.session(), c.occurredOn()));
    }

    private List<Event> decideNoDeliberation(DecideNoDeliberation c) {
        undecided();
        return List.of(new NoDeliberationDecided(c.caseId(), c.meeting(), c.reason(), c.occurredOn()));
    }

    private void undecided() {
        Steps.taken(report().submittedOn(), "InspectionReportSubmitted");
        Steps.notTaken(report().agendaOn(), "ReportPlacedOnAgenda");
        Steps.notTaken(report().settledOn(), "NoDeliberationDecided");
    }

    private List<Event> deliberate(DeliberateInspectionReport c) {
        Steps.taken(report().agendaOn(), "ReportPlacedOnAgenda");
        Steps.notTaken(report().deliberatedOn(), "InspectionReportDeliberated");
        return List.of(new InspectionReportDeliberated(
                c.caseId(),
                c.session(),
                c.speakers(),
                c.opinionsRaised(),
                inspection.basis().inCharge(),
                context.rules().counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()),
                c.occurredOn()));
    }

    private List<Event> reportUp(ReportDelegatedResult c) {
        CommandRefused.unless(inspection.opened().linkage() == Linkage.DELEGATED, InspectionRule.NOT_DELEGATED);
        Steps.taken(report().submittedOn(), "InspectionReportSubmitted");
        Steps.notTaken(report().reportedUpOn(), "DelegatedResultReportedUp");
        return List.of(new DelegatedResultReportedUp(c.caseId(), c.recipient(), c.documentNo(), c.occurredOn()));
    }

    private List<Event> share(ShareLinkedResult c) {
        Linkage linkage = inspection.opened().linkage();
        CommandRefused.unless(linkage == Linkage.LINKED || linkage == Linkage.JOINT, InspectionRule.NOT_LINKED);
        Steps.taken(report().submittedOn(), "InspectionReportSubmitted");
        Steps.notGiven(report().shared().get(new InspectionReport.Sharing(c.recipient(), c.documentNo())));
        return List.of(new LinkedResultShared(c.caseId(), c.recipient(), c.documentNo(), c.occurredOn()));
    }

    private InspectionReport report() {
        return inspection.report();
    }
}
