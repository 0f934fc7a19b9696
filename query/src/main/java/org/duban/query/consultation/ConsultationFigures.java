package org.duban.query.consultation;

import java.util.List;
import org.duban.events.OpinionId;
import org.duban.events.consultation.ConsultationEvent;
import org.duban.events.consultation.ConsultationEvent.AdoptedOpinion;
import org.duban.events.consultation.ConsultationEvent.ConsultationAssigned;
import org.duban.events.consultation.ConsultationEvent.ConsultationSubmitted;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of consultations: drafts answered, opinions reported, and opinions adopted, by the day of adoption. */
public final class ConsultationFigures {

    private static final String SUBMITTED = "STATUTE_CONSULTED";
    private static final String REPORTED = "OPINION_REPORTED";
    private static final String ADOPTED = "OPINION_ADOPTED";
    private static final String DRAFT = "draft";

    /** The line in the table of contents. */
    public static final CountedFamily<ConsultationEvent> COUNTED = new CountedFamily<>(
            ConsultationEvent.class,
            ConsultationFigures::after,
            List.of(
                    Figure.distinct("statutes-consulted", 1, CountedAs.SUBJECTS, SUBMITTED),
                    Figure.acts("opinions-reported", 1, REPORTED),
                    Figure.distinct("opinions-adopted", 1, CountedAs.SUBJECTS, ADOPTED)));

    private ConsultationFigures() {}

    private static CountedStream after(CountedStream before, ConsultationEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ConsultationAssigned e -> before.called(e.draft()).knowing(DRAFT, e.draft());
            case OpinionsReported e -> {
                CountedStream next = before;
                for (OpinionId opinion : e.reported()) {
                    next = next.counting(recorded, REPORTED, opinion.value());
                }
                yield next;
            }
            case OpinionsAdopted e -> {
                CountedStream next = before;
                for (AdoptedOpinion one : e.adopted()) {
                    next = next.counting(recorded, ADOPTED, one.opinionId().value());
                }
                yield next;
            }
            case ConsultationSubmitted e ->
                before.known(DRAFT)
                        .map(draft -> before.counting(recorded, SUBMITTED, draft))
                        .orElse(before);
            default -> before;
        };
    }
}
