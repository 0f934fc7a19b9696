package org.duban.query.caseview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that mark how a case went.
 *
 * @param toldOn when the organ first learned of the case, by notice or by letter; null if it has not
 * @param selfCheck what the organ was asked to check itself; null if not asked
 * @param publishedOn when letter and handling report were made public; null if they were not
 * @param closedOn null while the case is open
 */
public record Course(
        Stage stage,
        LocalDate openedOn,
        @Nullable LocalDate toldOn,
        @Nullable SelfCheck selfCheck,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closedOn) {

    /**
     * A request to the organ to check itself.
     *
     * @param dueOn the last day in time
     * @param metOn when the organ reported; null if it has not
     */
    public record SelfCheck(LocalDate dueOn, @Nullable LocalDate metOn) {}

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

    Course asked(@Nullable LocalDate by) {
        return by == null ? this : withSelfCheck(new SelfCheck(by, null));
    }

    Course selfChecked(LocalDate on) {
        return selfCheck == null || selfCheck.metOn() != null
                ? this
                : withSelfCheck(new SelfCheck(selfCheck.dueOn(), on));
    }

    /** With another last day for the self-check that was asked for; null changes nothing. */
    Course selfCheckBy(@Nullable LocalDate by) {
        return selfCheck == null || by == null ? this : withSelfCheck(new SelfCheck(by, selfCheck.metOn()));
    }

    Course published(LocalDate on) {
        return publishedOn != null ? this : new Course(stage, openedOn, toldOn, selfCheck, on, closedOn);
    }

    private Course withSelfCheck(SelfCheck next) {
        return new Course(stage, openedOn, toldOn, next, publishedOn, closedOn);
    }
}
