package org.duban.query;

import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.events.ledger.history.RecordedEvent;

/** Writes events in no sensible order, as time goes on: folds must bear any of it. */
public final class RandomHistory {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int CASES = 4;
    private static final int ITEMS = 4;

    private final Random random;
    private final InMemoryHistory book;
    private Instant now = Instant.parse("2023-01-10T00:00:00Z");

    public RandomHistory(Random random, InMemoryHistory book) {
        this.random = random;
        this.book = book;
    }

    public LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    public Instant now() {
        return now;
    }

    public RecordedEvent step() {
        now = now.plusSeconds(random.nextInt(3 * 86_400));
        String actor = random.nextInt(10) == 0 ? EventMeta.SYSTEM : "someone";
        return book.write(now, actor, random.nextInt(15) == 0 ? correction() : event());
    }

    private Event correction() {
        List<RecordedEvent> known = new ArrayList<>(book.all());
        known.removeIf(recorded -> recorded.event() instanceof EventCorrected);
        if (known.isEmpty()) {
            return event();
        }
        RecordedEvent wrong = known.get(random.nextInt(known.size()));
        Event right = wrong.event();
        for (int attempt = 0; attempt < 300; attempt++) {
            Event other = event();
            if (other.getClass() == right.getClass() && other.stream().equals(right.stream())) {
                right = other;
            }
        }
        return new EventCorrected(right.stream(), wrong.id(), right, "typing error", today());
    }

    private Event event() {
        CaseId id = new CaseId("case-" + random.nextInt(CASES));
        LocalDate on = day("01-01")
                .plusDays(random.nextInt(
                        (int) (today().toEpochDay() - day("01-01").toEpochDay()) + 1));
        LocalDate later = today().plusDays(random.nextInt(60) - 20);
        return switch (random.nextInt(10)) {
            case 0 -> RandomRegisters.event(random, on, later);
            case 1, 2 -> early(id, on, later);
            case 3, 4, 5 -> reporting(id, on, later);
            default -> item(id, on, later);
        };
    }

    private Event early(CaseId id, LocalDate on, LocalDate later) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                Facts.planned(
                        id,
                        random.nextBoolean() ? Secrecy.PUBLIC : Secrecy.SECRET,
                        random.nextBoolean()
                                ? List.of(SupervisedOrgan.GOVERNMENT)
                                : List.of(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT),
                        on);
            case 3 -> Facts.notified(id, random.nextBoolean() ? later : null, on);
            case 4 -> Facts.fieldworkClosed(id, later, on);
            case 5 -> Facts.inspectionReport(id, on);
            case 6 -> Facts.deliberated(id, later, on);
            default ->
                new SessionScheduled(
                        id,
                        "INSPECTION_REPORT",
                        new MeetingId("m-1"),
                        later,
                        List.of(new SessionTerm(
                                HandlingDuty.SESSION_DRAFT.of("inspection-report"),
                                due(later),
                                random.nextBoolean() ? Facts.BY_COMMITTEE : Responsible.person(new PersonId("p-1")))),
                        on);
        };
    }

    private Event reporting(CaseId id, LocalDate on, LocalDate later) {
        SupervisedOrgan organ = random.nextInt(3) == 0 ? SupervisedOrgan.COURT : SupervisedOrgan.GOVERNMENT;
        return switch (random.nextInt(11)) {
            case 0 -> Facts.compiled(id, List.of(item(), item()), on);
            case 1 -> Facts.approved(id, later, on);
            case 2, 3 -> Facts.delivered(id, organ, List.of(item()), later, on);
            case 4 -> Facts.drafted(id, organ, 1 + random.nextInt(2), later, on);
            case 5 -> Facts.commented(id, organ, 1 + random.nextInt(2), random.nextBoolean(), on);
            case 6 -> Facts.reported(id, on);
            case 7 -> Facts.voted(id, random.nextBoolean() ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED, on);
            case 8 -> new ReportPublished(id, Facts.PAPERS, "web", "url", on);
            case 9 -> new DeadlineMissed(id.stream(), duty(), 1, later, due(later), on);
            default ->
                random.nextBoolean()
                        ? Facts.closed(id, List.of(duty(), duty()), on)
                        : new CaseReopened(id, "not done", on);
        };
    }

    private Event item(CaseId id, LocalDate on, LocalDate later) {
        ItemId item = item();
        UnitId unit = new UnitId("unit-" + random.nextInt(3));
        return switch (random.nextInt(16)) {
            case 0, 1 -> Facts.identified(id, item, on);
            case 2, 3, 4 -> Facts.assigned(id, item, unit, later, on);
            case 5 -> Facts.reassigned(id, item, unit, later, on);
            case 6 -> new ItemAcknowledged(id, item, on);
            case 7 -> new ItemReturned(id, item, "no", on);
            case 8 -> new ProgressReported(id, item, "half", on);
            case 9, 10 -> Facts.submitted(id, item, 1 + random.nextInt(9), on);
            case 11 -> new ItemAccepted(id, item, "good", on);
            case 12 -> Facts.rejected(id, item, later, on);
            case 13 -> new ItemClosed(id, item, "gone", List.of(), on);
            case 14 ->
                random.nextBoolean()
                        ? new ItemReopened(id, item, "finder", "again", due(later), on)
                        : new ItemDeferred(id, item, Facts.MEETING, "long", due(later), on);
            default ->
                random.nextBoolean()
                        ? new ItemExtensionGranted(id, item, Facts.MEETING, "busy", due(later), on)
                        : new ItemMergedInto(id, item, item(), "same", List.of(), on);
        };
    }

    private DutyId duty() {
        return random.nextBoolean()
                ? HandlingDuty.RECTIFICATION_ITEM.of(item())
                : Facts.comment(SupervisedOrgan.COURT, 1);
    }

    private ItemId item() {
        return new ItemId("item-" + random.nextInt(ITEMS));
    }
}
