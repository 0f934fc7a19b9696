package org.duban.query;

import static org.duban.query.Facts.day;
import static org.duban.query.Facts.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.ItemEvent.ItemAccepted;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.handling.ItemEvent.ItemClosed;
import org.duban.events.handling.ItemEvent.ItemDeferred;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemExtensionRequested;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.ItemEvent.ItemReopened;
import org.duban.events.handling.ItemEvent.ItemReturned;
import org.duban.events.handling.ItemEvent.ProgressReported;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.ledger.history.RecordedEvent;

/** Writes events in no sensible order, as time goes on: folds must bear any of it. */
public final class RandomHistory {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int CASES = 4;
    private static final int ITEMS = 4;

    private final Random random;
    private final Book book;
    private Instant now = Instant.parse("2023-01-10T00:00:00Z");

    public RandomHistory(Random random, Book book) {
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

    private CaseEvent correction() {
        List<RecordedEvent> known = new ArrayList<>(book.all());
        known.removeIf(recorded -> recorded.event() instanceof EventCorrected);
        if (known.isEmpty()) {
            return event();
        }
        RecordedEvent wrong = known.get(random.nextInt(known.size()));
        CaseEvent right = (CaseEvent) wrong.event();
        for (int attempt = 0; attempt < 300; attempt++) {
            CaseEvent other = event();
            if (other.getClass() == right.getClass() && other.caseId().equals(right.caseId())) {
                right = other;
            }
        }
        return new EventCorrected(right.caseId(), wrong.id(), right, "typing error", today());
    }

    private CaseEvent event() {
        CaseId id = new CaseId("case-" + random.nextInt(CASES));
        ItemId item = item();
        UnitId unit = new UnitId("unit-" + random.nextInt(3));
        LocalDate on = day("01-01")
                .plusDays(random.nextInt(
                        (int) (today().toEpochDay() - day("01-01").toEpochDay()) + 1));
        LocalDate later = today().plusDays(random.nextInt(60) - 20);
        return switch (random.nextInt(30)) {
            case 0, 1, 2 -> Facts.planned(id, random.nextBoolean() ? Secrecy.PUBLIC : Secrecy.SECRET, on);
            case 3 -> new InspectedOrganNotified(id, "no", random.nextBoolean() ? due(later) : null, on);
            case 4 -> new FieldworkClosed(id, due(later), on);
            case 5 -> new InspectionReportSubmitted(id, "e", List.of(), List.of(), "l", on);
            case 6 -> new InspectionReportDeliberated(id, Facts.SESSION, List.of(), List.of(), due(later), on);
            case 7 -> Facts.compiled(id, List.of(item, item()), on);
            case 8 -> new OpinionLetterApproved(id, "meeting", "signer", due(later), on);
            case 9 -> Facts.delivered(id, later, on);
            case 10 -> new HandlingReportDraftSentForComment(id, "draft", due(later), on);
            case 11 -> new HandlingReportCommented(id, "hm", random.nextBoolean(), on);
            case 12 -> new HandlingReportSubmitted(id, "no", List.of(), on);
            case 13 -> Facts.voted(id, random.nextBoolean() ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED, on);
            case 14 -> new ReportPublished(id, "web", "url", on);
            case 15 -> random.nextBoolean() ? new CaseClosed(id, "done", on) : new CaseReopened(id, "not done", on);
            case 16 -> Facts.identified(id, item, on);
            case 17, 18 -> Facts.assigned(id, item, unit, later, on);
            case 19 -> Facts.reassigned(id, item, unit, later, on);
            case 20 -> new ItemAcknowledged(id, item, on);
            case 21 ->
                random.nextBoolean()
                        ? new ItemReturned(id, item, "no", on)
                        : new ProgressReported(id, item, "half", on);
            case 22, 23 -> Facts.submitted(id, item, 1 + random.nextInt(9), on);
            case 24 -> new ItemAccepted(id, item, "good", on);
            case 25 -> Facts.rejected(id, item, later, on);
            case 26 -> new ItemClosed(id, item, "gone", on);
            case 27 -> new ItemReopened(id, item, "finder", "again", due(later), on);
            case 28 ->
                random.nextBoolean()
                        ? new ItemDeferred(id, item, "meeting", "long", due(later), on)
                        : new ItemExtensionRequested(id, item, "busy", later, on);
            default ->
                random.nextBoolean()
                        ? new ItemExtensionGranted(id, item, "meeting", "busy", due(later), on)
                        : new ItemMergedInto(id, item, item(), "same", on);
        };
    }

    private ItemId item() {
        return new ItemId("item-" + random.nextInt(ITEMS));
    }
}
