package org.duban.query.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.suggestion.SuggestionDuty;
import org.duban.events.suggestion.SuggestionEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionConferenceHeld;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRefused;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionReturnRequested;
import org.duban.events.suggestion.SuggestionIntakeEvent;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent;
import org.duban.events.suggestion.SuggestionOutcomeEvent.DissatisfactionStudied;
import org.duban.events.suggestion.SuggestionOutcomeEvent.KeySuggestionSelected;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionNotRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionReHandlingOrdered;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionSupervisedOnSite;
import org.duban.events.suggestion.SuggestionWorkEvent;
import org.duban.events.suggestion.SuggestionWorkEvent.DeputiesConsulted;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionExplained;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRefused;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionExtensionRequested;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionOpinionSent;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Course;
import org.duban.query.caseview.OrganPapers;
import org.duban.query.caseview.Stages;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.HandlingStage;
import org.duban.query.suggestion.SuggestionFacts.SuggestionText;

/** How a suggestion of deputies is viewed. */
public final class SuggestionView {

    private static final String CODE = "SUGGESTION";

    private static final Stages STAGES = Stages.of(Stream.of(
                    Stream.of(SuggestionStage.values()).filter(stage -> !stage.closes()),
                    Stream.of(HandlingStage.CLOSED),
                    Stream.of(SuggestionStage.values()).filter(SuggestionStage::closes))
            .flatMap(some -> some));

    /** Its line in the table of contents. */
    public static final ViewedForm<SuggestionEvent, SuggestionFacts> FORM = new ViewedForm<>(
            CODE,
            "suggestion",
            SuggestionEvent.class,
            SuggestionFacts.class,
            STAGES,
            List.of(SuggestionDuty.values()),
            List.of(),
            List.of(
                    SuggestionConferenceHeld.class,
                    SuggestionReturnRequested.class,
                    SuggestionReturnRefused.class,
                    DeputiesConsulted.class,
                    SuggestionOpinionSent.class,
                    SuggestionExtensionRequested.class,
                    SuggestionExtensionRefused.class,
                    SuggestionExtensionExplained.class,
                    SuggestionRated.class,
                    SuggestionNotRated.class,
                    DissatisfactionStudied.class,
                    SuggestionReHandlingOrdered.class,
                    KeySuggestionSelected.class,
                    SuggestionSupervisedOnSite.class),
            OrganPapers.none(),
            SuggestionView::opened,
            SuggestionView::evolve);

    private SuggestionView() {}

    private static Optional<CaseView> opened(SuggestionEvent event) {
        return event instanceof SuggestionSubmitted e
                ? Optional.of(CaseView.opened(
                        e.caseId(),
                        new CaseOutline(CODE, e.title(), null, List.of(), e.committee(), e.secrecy()),
                        Course.opened(SuggestionStage.SUGGESTION_SUBMITTED, e.occurredOn()),
                        SuggestionFacts.of(new SuggestionText(e.content(), e.signers(), e.congress(), e.motion()))))
                : Optional.empty();
    }

    private static CaseView evolve(CaseView view, SuggestionEvent event) {
        if (!(view.facts() instanceof SuggestionFacts before)) {
            return view;
        }
        SuggestionFacts facts = switch (event) {
            case SuggestionIntakeEvent e -> before.with(before.intake().evolve(e));
            case SuggestionHandoverEvent e -> before.with(before.handover().evolve(e));
            case SuggestionWorkEvent e -> SuggestionFold.worked(before, e);
            case SuggestionOutcomeEvent e -> SuggestionFold.followed(before, e);
        };
        Course course = view.course();
        CaseView next =
                view.with(facts).with(course.at(SuggestionStage.of(facts).name(), course.closedOn()));
        return event instanceof SuggestionAssigned e ? assigned(next, e) : next;
    }

    /** The organ learns of it, and it is that one's from now on. */
    private static CaseView assigned(CaseView view, SuggestionAssigned e) {
        return view.with(view.outline().of(List.of(e.organ())))
                .with(view.course().telling(e.organ(), e.occurredOn()));
    }
}
