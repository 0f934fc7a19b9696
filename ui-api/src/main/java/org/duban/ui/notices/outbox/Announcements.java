package org.duban.ui.notices.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;

/** Tells which events people are told of. */
final class Announcements {

    private final ZoneId zone;

    /** @param zone the congress's zone */
    Announcements(ZoneId zone) {
        this.zone = zone;
    }

    /** The notice that {@code recorded} gives reason for. */
    Optional<Notice> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ItemAssigned e -> item(NoticeKind.ITEM_ASSIGNED, recorded, e.caseId(), e.itemId(), e.due());
            case ItemReassigned e -> item(NoticeKind.ITEM_REASSIGNED, recorded, e.caseId(), e.itemId(), e.due());
            case ItemReopened e -> item(NoticeKind.ITEM_REOPENED, recorded, e.caseId(), e.itemId(), e.due());
            default -> Optional.empty();
        };
    }

    private Optional<Notice> item(NoticeKind kind, RecordedEvent recorded, CaseId caseId, ItemId itemId, Deadline due) {
        String followUpId = caseId + ":RECTIFICATION_ITEM:" + itemId;
        return Optional.of(
                new Notice(kind, recorded.id(), followUpId, due.dueOn(), 0, reasonAt(recorded), recorded.position()));
    }

    /** What an import records is as old as what it tells of, even if it was recorded only now. */
    private Instant reasonAt(RecordedEvent recorded) {
        Instant dayOver =
                recorded.event().occurredOn().plusDays(1).atStartOfDay(zone).toInstant();
        boolean old = recorded.meta().origin() != null && dayOver.isBefore(recorded.recordedAt());
        return old ? dayOver : recorded.recordedAt();
    }
}
