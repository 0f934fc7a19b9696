package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The days that mark how a case went.
 *
 * @param toldOn when the organ first learned of the case, by notice or by letter; null if it has not
 * @param selfCheck the duty of the organ to check itself; null if not asked
 * @param publishedOn when letter and handling report were made public; null if they were not
 * @param closedOn null while the case is open
 */
public record Course(
        Stage stage,
        LocalDate openedOn,
        @Nullable LocalDate toldOn,
        @Nullable Duty selfCheck,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closedOn) {

    static Course opened(LocalDate on) {
        return new Course(Stage.PLANNED, on, null, null, null, null);
    }

    /** At {@code next}, unless the case is further already. */
    Course reached(Stage next) {
        return at(stage.or(next), closedOn);
    }

    Course at(Stage next, @Nullable LocalDate closed) {
        return new Course(next, openedOn, toldOn, selfCheck, publishedOn, closed);
    }

    Course told(LocalDate on) {
        return toldOn != null ? this : new Course(stage, openedOn, on, selfCheck, publishedOn, closedOn);
    }

    Course asked(@Nullable Deadline by) {
        return by == null ? this : withSelfCheck(Duty.by(by));
    }

    /** With the self-check that was asked for changed; one that was not changes nothing. */
    Course selfCheck(UnaryOperator<Duty> change) {
        return selfCheck == null ? this : withSelfCheck(change.apply(selfCheck));
    }

    Course published(LocalDate on) {
        return publishedOn != null ? this : new Course(stage, openedOn, toldOn, selfCheck, on, closedOn);
    }

    private Course withSelfCheck(Duty next) {
        return new Course(stage, openedOn, toldOn, next, publishedOn, closedOn);
    }
}
