package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/**
 * The days that mark how a case went.
 *
 * @param stage the code of the stage it has come to
 * @param told when each organ first learned of the case, by notice or by letter; those that have not are left out
 * @param deputiesToldOn when deputies were first told of it; null if they were not
 * @param publishedOn when it was first made public; null if it was not
 * @param closedOn null while the case is open
 */
public record Course(
        String stage,
        LocalDate openedOn,
        List<OrganTold> told,
        @Nullable LocalDate deputiesToldOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closedOn) {

    /** An organ learned of the case. */
    public record OrganTold(SupervisedOrgan organ, LocalDate on) {}

    /** At its first stage. */
    public static Course opened(CaseStage first, LocalDate on) {
        return new Course(first.name(), on, List.of(), null, null, null);
    }

    /** Whether that organ knows of the case. */
    public boolean told(SupervisedOrgan organ) {
        return told.stream().anyMatch(one -> one.organ() == organ);
    }

    /** When the first organ learned of the case; null if none has. */
    public @Nullable LocalDate toldOn() {
        return told.isEmpty() ? null : told.getFirst().on();
    }

    /** At {@code next}, unless the case is further already. */
    public Course reached(Stages stages, CaseStage next) {
        return at(stages.later(stage, next.name()), closedOn);
    }

    /** At {@code next}, wherever it was. */
    public Course at(String next, @Nullable LocalDate closed) {
        return new Course(next, openedOn, told, deputiesToldOn, publishedOn, closed);
    }

    /** With that organ knowing of it, unless it did before. */
    public Course telling(SupervisedOrgan organ, LocalDate on) {
        return told(organ)
                ? this
                : new Course(
                        stage,
                        openedOn,
                        Lists.plus(told, new OrganTold(organ, on)),
                        deputiesToldOn,
                        publishedOn,
                        closedOn);
    }

    /** With deputies told of it on that day, unless they were before. */
    public Course deputiesTold(LocalDate on) {
        return deputiesToldOn != null ? this : new Course(stage, openedOn, told, on, publishedOn, closedOn);
    }

    /** Made public on that day, unless it was before. */
    public Course published(LocalDate on) {
        return publishedOn != null ? this : new Course(stage, openedOn, told, deputiesToldOn, on, closedOn);
    }
}
