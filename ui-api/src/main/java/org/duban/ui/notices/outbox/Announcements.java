package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.account.AccountEvent.PasswordReset;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.duty.DutyEvent;
import org.duban.events.duty.EscalationEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Tells which events people are told of. */
final class Announcements {

    /** No duty, but what stands in place of one where a notice is of an account. */
    private static final DutyId PASSWORD = new DutyId("PASSWORD");

    /** No duty either, but what stands in place of one where a notice is of a whole case. */
    private static final DutyId CASE = new DutyId("CASE");

    private final ZoneId zone;

    /** @param zone the congress's zone */
    Announcements(ZoneId zone) {
        this.zone = zone;
    }

    private record Told(NoticeKind kind, @Nullable LocalDate dueOn, int stage) {}

    /** The notices that {@code recorded} gives reason for. */
    Stream<Notice> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ItemEvent e ->
                Stream.concat(
                        of(e).map(told -> notice(told, recorded, work(e))).stream(),
                        assisting(e).stream().map(term -> asked(term, recorded, e)));
            case DutyEvent e -> of(e).map(told -> notice(told, recorded, new Notice.Of(e.stream(), e.duty()))).stream();
            case OpinionLetterDelivered e ->
                Stream.of(notice(
                        new Told(
                                NoticeKind.OPINION_LETTER_DELIVERED,
                                e.handleBy().dueOn(),
                                0),
                        recorded,
                        new Notice.Of(e.stream(), HandlingDuty.HANDLING_REPORT.of(e.organ()))));
            case CaseClosed e ->
                Stream.of(notice(new Told(NoticeKind.CASE_CLOSED, null, 0), recorded, new Notice.Of(e.stream(), CASE)));
            case PasswordReset e ->
                Stream.of(notice(
                        new Told(NoticeKind.PASSWORD_RESET, null, 0), recorded, new Notice.Of(e.stream(), PASSWORD)));
            default -> Stream.empty();
        };
    }

    private static List<AssistingTerm> assisting(ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemAssigned e -> e.assistingTerms();
            case ItemEvent.ItemReassigned e -> e.assistingTerms();
            default -> List.of();
        };
    }

    /** One event asks several units, so each is told by an id of its own. */
    private Notice asked(AssistingTerm term, RecordedEvent recorded, ItemEvent event) {
        return Notice.of(
                NoticeKind.ASSISTING_OPINION_ASKED,
                recorded.id() + "-" + term.unit(),
                new Notice.Of(event.stream(), HandlingDuty.ASSISTING_OPINION.of(event.itemId(), term.unit())),
                term.due().dueOn(),
                0,
                reasonAt(recorded),
                recorded.end());
    }

    private static Notice.Of work(ItemEvent event) {
        return new Notice.Of(event.stream(), HandlingDuty.RECTIFICATION_ITEM.of(event.itemId()));
    }

    private static Optional<Told> of(ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemAssigned e ->
                told(NoticeKind.ITEM_ASSIGNED, e.due().dueOn(), 0);
            case ItemEvent.ItemReassigned e ->
                told(NoticeKind.ITEM_REASSIGNED, e.due().dueOn(), 0);
            case ItemEvent.ItemReopened e ->
                told(NoticeKind.ITEM_REOPENED, e.due().dueOn(), 0);
            case ItemEvent.ItemResultSubmitted e -> told(NoticeKind.ITEM_RESULT_SUBMITTED, null, 0);
            case ItemEvent.ItemAccepted e -> told(NoticeKind.ITEM_ACCEPTED, null, 0);
            case ItemEvent.ItemRejected e ->
                told(NoticeKind.ITEM_REJECTED, e.due().dueOn(), 0);
            case ItemEvent.ItemReturned e -> told(NoticeKind.ITEM_RETURNED, null, 0);
            case ItemEvent.ItemExtensionGranted e ->
                told(NoticeKind.ITEM_EXTENSION_GRANTED, e.due().dueOn(), 0);
            case ItemEvent.ItemClosed e -> told(NoticeKind.ITEM_CLOSED, null, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Told> of(DutyEvent event) {
        return switch (event) {
            case DeadlineEvent.DeadlineMissed e -> told(NoticeKind.DEADLINE_MISSED, e.missedOn(), e.stage());
            case DeadlineEvent.DeadlineMissWithdrawn e -> told(NoticeKind.DEADLINE_MISS_WITHDRAWN, null, e.stage());
            case EscalationEvent.ReminderLetterIssued e -> told(NoticeKind.REMINDER_LETTER_ISSUED, null, 0);
            case EscalationEvent.SupervisionLetterIssued e ->
                told(NoticeKind.SUPERVISION_LETTER_ISSUED, e.limit().dueOn(), e.stage());
            case EscalationEvent.EscalatedToChairpersonsMeeting e ->
                told(NoticeKind.ESCALATED_TO_CHAIRPERSONS_MEETING, e.limit().dueOn(), 0);
            case EscalationEvent.EscalationMeasureChosen e -> told(NoticeKind.ESCALATION_MEASURE_CHOSEN, null, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Told> told(NoticeKind kind, @Nullable LocalDate dueOn, int stage) {
        return Optional.of(new Told(kind, dueOn, stage));
    }

    private Notice notice(Told told, RecordedEvent recorded, Notice.Of owing) {
        return Notice.of(
                told.kind(), recorded.id(), owing, told.dueOn(), told.stage(), reasonAt(recorded), recorded.end());
    }

    /** What an import records is as old as what it tells of, even if it was recorded only now. */
    private Instant reasonAt(RecordedEvent recorded) {
        Instant dayOver =
                recorded.event().occurredOn().plusDays(1).atStartOfDay(zone).toInstant();
        boolean old = recorded.meta().origin() != null && dayOver.isBefore(recorded.recordedAt());
        return old ? dayOver : recorded.recordedAt();
    }
}
