package org.duban.query.caseview;

import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.query.caseview.OpinionsView.Letter;

/** What the steps every form shares change in a case. */
final class HandlingFold {

    private HandlingFold() {}

    static CaseView evolve(CaseView view, HandlingEvent event) {
        return switch (event) {
            case OpinionEvent e -> opined(view, e);
            case ReportEvent e -> ReportFold.evolve(view, e);
            case ItemIdentified e -> view.finding(ItemFold.identified(e));
            case ItemEvent e -> item(view, e);
            case ClosingEvent e -> view.with(closed(view.course(), e));
            case DutyEvent e -> view;
            case SessionEvent e -> sat(view, e);
        };
    }

    /** Another due date that puts off none is another term. */
    private static CaseView item(CaseView view, ItemEvent event) {
        CaseView next = view.item(event.itemId(), item -> ItemFold.evolve(item, event));
        return ItemFold.renews(event)
                ? next.renewed(
                        DutyId.of(DutyKind.RECTIFICATION_ITEM, event.itemId().value()))
                : next;
    }

    private static CaseView opined(CaseView view, OpinionEvent event) {
        Course course = view.course();
        OpinionsView opinions = view.opinions();
        return switch (event) {
            case DeliberationHeld e ->
                view.with(course.reached(Stage.DELIBERATED)).with(opinions.due(e.compileBy()));
            case OpinionsCompiled e ->
                view.with(course.reached(Stage.OPINIONS_COMPILED))
                        .with(opinions.compiled(e.overallEvaluation(), e.opinions(), e.occurredOn()));
            case OpinionLetterApproved e ->
                view.with(course.reached(Stage.LETTER_APPROVED)).with(opinions.approved(e.deliverBy()));
            case OpinionLetterDelivered e -> delivered(view, e);
        };
    }

    private static CaseView delivered(CaseView view, OpinionLetterDelivered e) {
        Letter letter = new Letter(e.documentNo(), e.sentOn(), e.occurredOn(), e.receiptDeemed(), e.attachments());
        return view.with(view.course().reached(Stage.HANDLING).told(e.occurredOn()))
                .with(view.opinions().delivered(letter))
                .opening(ReportRound.opened(view.rounds().size() + 1, e.handleBy()));
    }

    private static CaseView sat(CaseView view, SessionEvent event) {
        return switch (event) {
            case SessionScheduled e -> view.sitting(Sitting.scheduled(e));
            case SessionMoved e ->
                view.sittings(sitting -> sitting.purpose() == e.purpose() ? sitting.moved(e) : sitting);
            case SessionDutyDone e ->
                view.sittings(sitting -> sitting.changed(e.duty(), duty -> duty.met(e.occurredOn())));
        };
    }

    private static Course closed(Course course, ClosingEvent event) {
        return switch (event) {
            case ReportPublished e -> course.published(e.occurredOn());
            case CaseClosed e -> course.at(Stage.CLOSED, e.occurredOn());
            case CaseReopened e -> course.at(Stage.HANDLING, null);
        };
    }
}
