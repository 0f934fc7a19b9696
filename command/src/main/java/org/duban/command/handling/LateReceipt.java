package org.duban.command.handling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.CaseBasis;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.command.handling.Opinions.Delivery;
import org.duban.events.Evidence;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;

/** The receipt of a letter that had counted as received without: the day on it takes the place of the deemed one. */
public record LateReceipt(Handling handling, CaseBasis basis, Context context) {

    private static final String REASON = "收到回执，以回执所载之日为准（receipt registered）";

    /** The correction of the letter on record; empty if {@code command} is about a letter of which nothing was deemed. */
    public Optional<CorrectEvent> correction(DeliverOpinionLetter command, Supplier<List<RecordedEvent>> current) {
        SupervisedOrgan organ = new Organs(basis, context).of(command);
        Delivery before = handling.opinions().deliveries().get(organ);
        if (before == null || !before.deemed() || command.noReceipt() != null) {
            return Optional.empty();
        }
        List<RecordedEvent> recordedSoFar = current.get();
        return recordedSoFar.stream()
                .filter(recorded ->
                        recorded.event() instanceof OpinionLetterDelivered letter && letter.organ() == organ)
                .findFirst()
                .map(recorded -> new CorrectEvent(
                        recorded.event().stream(),
                        recorded.id(),
                        changes(command),
                        REASON,
                        context.today(),
                        Corrections.last(recordedSoFar, recorded.id())));
    }

    private static Map<String, Object> changes(DeliverOpinionLetter command) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("occurredOn", command.occurredOn().toString());
        changes.put("sentOn", command.sentOn().toString());
        changes.put("documentNo", command.documentNo());
        changes.put("attachments", command.attachments());
        Evidence document = command.document();
        if (document != null) {
            changes.put("document", Map.of("sha256", document.sha256(), "name", document.name()));
        }
        return changes;
    }
}
