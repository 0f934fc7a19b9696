package org.duban.query.handling;

import org.duban.events.ItemId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.SessionEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.OpinionsView.LetterApproval;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.caseview.Proceedings;
import org.duban.query.caseview.Proceedings.Closing;
import org.duban.query.caseview.Proceedings.DeputyNotice;
import org.duban.query.caseview.Proceedings.Publication;
import org.duban.query.caseview.Proceedings.Reopening;
import org.duban.query.caseview.SessionProceedings;
import org.duban.query.caseview.SessionProceedings.HeadsPresent;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.SessionProceedings.Resolution;
import org.duban.query.caseview.SessionProceedings.ResolutionReport;
import org.duban.query.caseview.Stages;

/**
 * What the steps that forms share change in a case. It never refuses: what does not fit the case changes nothing.
 *
 * @param stages the stages of the case's form
 */
public record HandlingFold(Stages stages) {

    /** The case after one more event. */
    public CaseView evolve(CaseView view, HandlingEvent event) {
        return switch (event) {
            case DeliberationEvent e -> deliberated(view, e);
            case OpinionEvent e -> opined(view, e);
            case ReportEvent e -> new ReportFold(stages).evolve(view, e);
            case ItemEvent e -> ItemFold.evolve(view, e);
            case ClosingEvent e -> closed(view, e);
            case SessionEvent e -> SessionFold.evolve(view, e);
        };
    }

    /** The case with a session's deliberation. */
    public CaseView deliberated(CaseView view, HeldDeliberation deliberation) {
        return view.with(view.course().reached(stages, HandlingStage.DELIBERATED))
                .with(sessions(view, view.proceedings().sessions().with(deliberation)));
    }

    private CaseView deliberated(CaseView view, DeliberationEvent event) {
        SessionProceedings before = view.proceedings().sessions();
        return switch (event) {
            case DeliberationHeld e ->
                deliberated(view, new HeldDeliberation(e.occurredOn(), e.session(), e.speakers(), e.opinionsRaised()));
            case HeadsAttended e ->
                view.with(sessions(view, before.with(new HeadsPresent(e.occurredOn(), e.session(), e.heads()))));
            case ResolutionAdopted e ->
                view.with(sessions(
                        view,
                        before.with(new Resolution(
                                e.occurredOn(), e.session(), e.title(), e.documentNo(), e.ballot(), e.reports()))));
            case ResolutionReportSubmitted e ->
                view.with(sessions(
                        view,
                        before.with(new ResolutionReport(
                                e.occurredOn(), e.organ(), e.report(), e.documentNo(), e.summary()))));
        };
    }

    private static Proceedings sessions(CaseView view, SessionProceedings next) {
        return view.proceedings().with(next);
    }

    private CaseView opined(CaseView view, OpinionEvent event) {
        Course course = view.course();
        OpinionsView opinions = view.opinions();
        return switch (event) {
            case OpinionsCompiled e ->
                view.with(course.reached(stages, HandlingStage.OPINIONS_COMPILED))
                        .with(opinions.compiled(e));
            case OpinionLetterApproved e ->
                view.with(course.reached(stages, HandlingStage.LETTER_APPROVED))
                        .with(opinions.approved(
                                new LetterApproval(e.occurredOn(), e.meeting(), e.signer(), e.addressees())));
            case OpinionLetterDelivered e -> delivered(view, e);
        };
    }

    private CaseView delivered(CaseView view, OpinionLetterDelivered e) {
        Course course = view.course().reached(stages, HandlingStage.HANDLING).telling(e.organ(), e.occurredOn());
        CaseView next = view.with(course).with(view.opinions().delivered(OpinionLetter.of(e)));
        for (ItemId item : e.toAssign()) {
            next = next.item(item, one -> one.of(e.organ()));
        }
        return ReportFold.opened(next, e.organ(), HandlingDuty.HANDLING_REPORT.of(e.organ()));
    }

    /** A stage that lies after the closed case, such as that of a topic taken off the plan, stays. */
    private CaseView closed(CaseView view, ClosingEvent event) {
        Course course = view.course();
        Proceedings before = view.proceedings();
        return switch (event) {
            case DeputiesTold e ->
                view.with(course.deputiesTold(e.occurredOn()))
                        .with(before.with(new DeputyNotice(e.occurredOn(), e.papers(), e.channel(), e.reference())));
            case ReportPublished e ->
                view.with(course.published(e.occurredOn()))
                        .with(before.with(new Publication(e.occurredOn(), e.papers(), e.channel(), e.reference())));
            case CaseClosed e ->
                view.with(course.at(stages.later(course.stage(), HandlingStage.CLOSED.name()), e.occurredOn()))
                        .with(before.with(new Closing(e.occurredOn(), e.conclusion(), e.lapsed())));
            case CaseReopened e ->
                view.with(course.at(HandlingStage.HANDLING.name(), null))
                        .with(before.with(new Reopening(e.occurredOn(), e.reason())));
        };
    }
}
