package org.duban.query.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duban.events.CaseEvent;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;

/**
 * How a form of supervision is viewed.
 *
 * @param code what it is called in data: {@code LAW_INSPECTION}
 * @param folder the folder of its words beneath this module's
 * @param family its own events
 * @param facts what it keeps of a case beyond what every case has
 * @param stages all of its stages, the shared ones that it passes included
 * @param duties the kinds of duties of its own
 * @param purposes for which a case may be set down for a session
 * @param confidential the types of its events that are not told to the public, even in a published case
 * @param papers what of its own passes between one organ and the committee alone
 * @param opening what an event opens; empty for all but one type of event
 * @param fold the case after one of its events
 */
public record ViewedForm<E extends CaseEvent, F extends FormFacts>(
        String code,
        String folder,
        Class<E> family,
        Class<F> facts,
        Stages stages,
        List<? extends DutyKind> duties,
        List<String> purposes,
        List<Class<? extends E>> confidential,
        OrganPapers<E> papers,
        Function<E, Optional<CaseView>> opening,
        BiFunction<CaseView, E, CaseView> fold) {

    /** The case that the event opens; empty if it opens none of this form. */
    public Optional<CaseView> opened(CaseEvent event) {
        return family.isInstance(event) ? opening.apply(family.cast(event)) : Optional.empty();
    }

    /** The organ whose paper the event is about, one that no other organ reads; empty if it is about none of this form. */
    public Optional<SupervisedOrgan> paperOf(Event event) {
        return family.isInstance(event) ? papers.organ().apply(family.cast(event)) : Optional.empty();
    }

    /** Whether a duty of this form is about a paper that no other organ reads. */
    public boolean isAboutPapers(DutyId duty) {
        return papers.duties().stream().anyMatch(kind -> kind.has(duty));
    }

    /** The case after the event, which changes nothing unless it is one of this form. */
    public CaseView evolve(CaseView view, CaseEvent event) {
        return family.isInstance(event) ? fold.apply(view, family.cast(event)) : view;
    }
}
