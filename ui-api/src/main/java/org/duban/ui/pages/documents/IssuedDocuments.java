package org.duban.ui.pages.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.query.caseview.OpinionsView.OpinionLetter;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.OfficialLetter.Layout;
import org.springframework.stereotype.Component;

/** Makes the official documents that are sent out by what is about to be recorded, in the words of its form and of the case. */
@Component
public class IssuedDocuments {

    private final CaseDocuments documents;

    IssuedDocuments(CaseDocuments documents) {
        this.documents = documents;
    }

    /**
     * A document as it goes out.
     *
     * @param name as a file
     */
    public record Issued(String name, byte[] content) {

        /** What browsers call such a file. */
        public String mediaType() {
            return WordFile.MEDIA_TYPE;
        }
    }

    /**
     * The document that the first of {@code events} to have one sends out, always in Chinese and the same bytes for the same
     * facts; empty if none has one, or if the case does not hold what it is written from.
     *
     * @param id of the case that they are about
     */
    public Optional<Issued> of(CaseId id, List<Event> events, PageRequest visit) {
        CaseLetters letters = documents.of(id, visit, Locale.CHINESE).letters();
        return events.stream()
                .map(event -> event instanceof EventCorrected correction ? correction.corrected() : event)
                .flatMap(event -> letter(letters, event).stream())
                .findFirst()
                .map(IssuedDocuments::written);
    }

    private static Optional<OfficialLetter> letter(CaseLetters letters, Event event) {
        return switch (event) {
            case OpinionLetterDelivered e -> Optional.of(letters.opinions(OpinionLetter.of(e)));
            case ReminderLetterIssued e -> letters.pressing(e.duty(), EscalationLetter.of(e));
            case SupervisionLetterIssued e -> letters.pressing(e.duty(), EscalationLetter.of(e));
            case ReRectificationOrdered e -> new RedoNotices(letters.drafting()).ordered(e);
            case InspectionReportSubmitted e -> new InspectionReports(letters.drafting()).submitted(e);
            default -> Optional.empty();
        };
    }

    private static Issued written(OfficialLetter letter) {
        String name = letter.layout() == Layout.REPORT ? letter.title() : letter.documentNo() + " " + letter.title();
        return new Issued(name + ".docx", OfficialDocument.of(letter));
    }
}
