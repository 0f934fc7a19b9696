package org.duban.query.caseview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duban.events.DutyKind;
import org.duban.events.SupervisedOrgan;

/**
 * What passes between an organ and the committee before the organ's report, and concerns neither other organs nor the
 * public: drafts, and what is said of them.
 *
 * @param organ whose paper an event is about; empty if it is about none
 * @param duties the kinds of duties about such papers
 */
public record OrganPapers<E>(Function<E, Optional<SupervisedOrgan>> organ, List<? extends DutyKind> duties) {

    /** In a form that has none. */
    public static <E> OrganPapers<E> none() {
        return new OrganPapers<>(event -> Optional.empty(), List.of());
    }
}
