package org.duban.query.consultation;

import java.util.List;
import org.duban.events.ConsultationId;
import org.duban.events.consultation.ConsultationDuty;
import org.duban.events.consultation.ConsultationEvent;
import org.duban.events.consultation.ConsultationEvent.AdoptionFeedbackReceived;
import org.duban.events.consultation.ConsultationEvent.CollectionOpened;
import org.duban.events.consultation.ConsultationEvent.ConsultationAssigned;
import org.duban.events.consultation.ConsultationEvent.ConsultationSubmitted;
import org.duban.events.consultation.ConsultationEvent.ContributorsTold;
import org.duban.events.consultation.ConsultationEvent.OpinionDiscarded;
import org.duban.events.consultation.ConsultationEvent.OpinionMerged;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsCollected;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One consultation on the draft of a statute; lists are oldest first.
 *
 * @param openings of the collection of opinions
 * @param submission null until the letter was answered
 */
public record ConsultationFacts(
        ConsultationAssigned letter,
        List<CollectionOpened> openings,
        List<OpinionsCollected> collections,
        List<OpinionMerged> merged,
        List<OpinionDiscarded> discarded,
        List<OpinionsReported> reportings,
        @Nullable ConsultationSubmitted submission,
        List<AdoptionFeedbackReceived> answersBack,
        List<OpinionsAdopted> adoptions,
        List<ContributorsTold> tellings)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<ConsultationEvent, ConsultationFacts> REGISTER = EntryFacts.viewed(
            ConsultationId.KIND,
            ConsultationEvent.class,
            ConsultationFacts.class,
            List.of(ConsultationDuty.values()),
            ConsultationAssigned.class);

    @Override
    public String title() {
        return letter.draft();
    }
}
