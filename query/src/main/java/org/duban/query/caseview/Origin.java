package org.duban.query.caseview;

import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.OpensCase;
import org.duban.query.register.EventParts;

/** The case that a case goes back to, as the event says that opened it; kept where its form keeps that event. */
public final class Origin {

    private Origin() {}

    /** The case it goes back to; empty if to none, or if that is not shown. */
    public static Optional<CaseId> of(CaseView view) {
        return EventParts.values(view.facts())
                .filter(OpensCase.class::isInstance)
                .map(OpensCase.class::cast)
                .flatMap(opening -> Stream.ofNullable(opening.arisesFrom()))
                .findFirst();
    }

    /** The same case without a word of where it goes back to. */
    public static CaseView hidden(CaseView view) {
        return of(view).map(origin -> view.with(EventParts.changed(
                        view.facts(),
                        part -> part instanceof OpensCase opening && origin.equals(opening.arisesFrom())
                                ? EventParts.changed(opening, told -> origin.equals(told) ? null : told)
                                : part)))
                .orElse(view);
    }
}
