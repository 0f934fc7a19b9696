package org.duban.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.LegalStatus;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.Category;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Row;

/** Cases of ten items each, every one of which is to be put right by a day of its own, one after another. */
final class OwedItems {

    /** The first day by which one is to be put right. */
    static final LocalDate FIRST_DUE = LocalDate.of(2024, 1, 1);

    /** Days that their due days are spread over. */
    static final int DAYS = 1_000;

    static final int EACH = 10;

    private OwedItems() {}

    /** All that happened in the {@code number}-th case. */
    static List<DomainEventMessage<CaseEvent>> history(int number) {
        CaseId caseId = new CaseId("owed-" + number);
        List<CaseEvent> events = new ArrayList<>();
        events.add(Facts.planned(caseId));
        for (int item = 0; item < EACH; item++) {
            ItemId itemId = new ItemId("item-" + item);
            LocalDate due = FIRST_DUE.plusDays((number * 7L + item * 101L) % DAYS);
            events.add(new ItemIdentified(
                    caseId,
                    itemId,
                    "垃圾箱房未达标",
                    "部分小区垃圾箱房未按规定设置",
                    Category.PROBLEM,
                    "SiteInspected",
                    "第十五条",
                    null,
                    null,
                    Facts.DAY));
            events.add(new ItemAssigned(
                    caseId,
                    itemId,
                    new UnitId("unit-" + number % 100),
                    List.of(),
                    List.of(),
                    null,
                    deadline("ITEM_DUE", due),
                    deadline("ITEM_RETURN", Facts.DAY.plusDays(7)),
                    Facts.DAY));
        }
        return messages(caseId, events);
    }

    /** The row of the {@code number}-th case. */
    static Row row(int number) {
        List<RecordedEvent> recorded = history(number).stream()
                .map(event -> new RecordedEvent(
                        event.getSequenceNumber() + 1,
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getTimestamp(),
                        event.getIdentifier(),
                        "",
                        event.getPayload(),
                        EventMetas.eventMeta(event.getMetaData())))
                .toList();
        return CaseRow.stored(Objects.requireNonNull(CaseFold.fold(recorded, LocalDate.MAX)));
    }

    private static List<DomainEventMessage<CaseEvent>> messages(CaseId caseId, List<CaseEvent> events) {
        List<DomainEventMessage<CaseEvent>> messages = new ArrayList<>();
        for (CaseEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "stream",
                    "case-" + caseId,
                    messages.size(),
                    event,
                    Facts.META,
                    UUID.randomUUID().toString(),
                    FIRST_DUE.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return messages;
    }

    private static Deadline deadline(String rule, LocalDate on) {
        return new Deadline(
                Deadline.Kind.DATED, on, rule, 1, "SH-Rules", "26", LegalStatus.MODEL, Facts.DAY, null, on, null);
    }
}
