package org.duban.command.handling;

import java.util.List;
import java.util.stream.Stream;
import org.duban.command.duty.DutyChange;
import org.duban.command.duty.DutyChange.Gone;
import org.duban.command.duty.DutyChange.Met;
import org.duban.command.duty.DutyChange.Moved;
import org.duban.command.duty.DutyChange.Owed;
import org.duban.events.ItemId;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemRejected;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.handling.ItemEvent.ItemResumed;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.DeliberationHeld;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.events.handling.SessionEvent;
import org.duban.events.handling.SessionEvent.SessionDutyDone;
import org.duban.events.handling.SessionEvent.SessionMoved;
import org.duban.events.handling.SessionEvent.SessionScheduled;

/** What the shared events do to a case's duties. */
final class HandlingDuties {

    private static final DutyId COMPILE = DutyId.of(DutyKind.OPINION_COMPILE);
    private static final DutyId DELIVER = DutyId.of(DutyKind.OPINION_DELIVER);

    private HandlingDuties() {}

    /** @param before the case before {@code event} */
    static List<DutyChange> of(HandlingEvent event, Handling before) {
        return switch (event) {
            case OpinionEvent e -> opinion(e);
            case ReportEvent e -> report(e, before);
            case ItemEvent e -> item(e);
            case SessionEvent e -> session(e);
            case ClosingEvent e -> List.of();
            case DutyEvent e -> List.of();
        };
    }

    private static List<DutyChange> opinion(OpinionEvent event) {
        return switch (event) {
            case DeliberationHeld e -> List.of(new Owed(COMPILE, e.compileBy()));
            case OpinionsCompiled e -> List.of(new Met(COMPILE, e.occurredOn()));
            case OpinionLetterApproved e -> List.of(new Owed(DELIVER, e.deliverBy()));
            case OpinionLetterDelivered e ->
                List.of(new Met(DELIVER, e.occurredOn()), new Owed(DutyId.of(DutyKind.HANDLING_REPORT), e.handleBy()));
        };
    }

    private static List<DutyChange> report(ReportEvent event, Handling before) {
        int round = before.reporting().round();
        DutyId own = DutyId.ofRound(DutyKind.HANDLING_REPORT, round);
        return switch (event) {
            case HandlingReportDraftSentForComment e ->
                List.of(new Owed(comment(round, drafts(before, round) + 1), e.commentBy()));
            case HandlingReportCommented e -> List.of(new Met(lastComment(before), e.occurredOn()));
            case HandlingReportSubmitted e -> List.of(new Met(own, e.occurredOn()));
            case ExtensionGranted e -> List.of(new Moved(own, e.due()));
            case SatisfactionVoteHeld e ->
                e.redoBy() == null
                        ? List.of()
                        : List.of(new Owed(DutyId.ofRound(DutyKind.HANDLING_REPORT, round + 1), e.redoBy()));
            case ReRectificationOrdered e ->
                e.items().stream()
                        .<DutyChange>map(itemId -> new Owed(rectify(itemId), e.due()))
                        .toList();
            default -> List.of();
        };
    }

    private static List<DutyChange> item(ItemEvent event) {
        DutyId own = rectify(event.itemId());
        return switch (event) {
            case ItemAssigned e -> List.of(new Owed(own, e.due()));
            case ItemReassigned e -> List.of(new Moved(own, e.due()));
            case ItemResultSubmitted e -> List.of(new Met(own, e.occurredOn()));
            case ItemRejected e -> List.of(new Owed(own, e.due()));
            case ItemReopened e -> List.of(new Owed(own, e.due()));
            case ItemResumed e -> List.of(new Owed(own, e.due()));
            case ItemDeferred e -> List.of(new Owed(own, e.review()));
            case ItemExtensionGranted e -> List.of(new Moved(own, e.due()));
            case ItemMergedInto e -> List.of(new Gone(own));
            default -> List.of();
        };
    }

    private static List<DutyChange> session(SessionEvent event) {
        return switch (event) {
            case SessionScheduled e -> changes(e.terms().stream().map(term -> new Owed(term.duty(), term.due())));
            case SessionMoved e -> changes(e.terms().stream().map(term -> new Moved(term.duty(), term.after())));
            case SessionDutyDone e -> List.of(new Met(e.duty(), e.occurredOn()));
        };
    }

    private static List<DutyChange> changes(Stream<? extends DutyChange> changes) {
        return changes.<DutyChange>map(change -> change).toList();
    }

    /** How many drafts of that round were sent for comment. */
    private static int drafts(Handling before, int round) {
        String prefix = DutyKind.REPORT_COMMENT + ":" + round + "-";
        return (int) before.duties().byId().keySet().stream()
                .filter(id -> id.value().startsWith(prefix))
                .count();
    }

    /** The duty to comment on the last draft of the present round. */
    static DutyId lastComment(Handling handling) {
        int round = handling.reporting().round();
        return comment(round, drafts(handling, round));
    }

    private static DutyId comment(int round, int draft) {
        return DutyId.of(DutyKind.REPORT_COMMENT, round + "-" + draft);
    }

    static DutyId rectify(ItemId itemId) {
        return DutyId.of(DutyKind.RECTIFICATION_ITEM, itemId.value());
    }
}
