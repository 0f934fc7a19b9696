package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the unit did.
 *
 * @param attempt of the last submission, 0 before the first
 * @param submittedOn of the last submission
 * @param reviewedOn when that submission was accepted or sent back; null while it waits
 */
public record Work(
        int attempt,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate reviewedOn,
        List<Note> progress,
        List<Result> results) {

    /** A dated remark. */
    public record Note(LocalDate on, String text) {}

    /** A result submitted for review; {@code attempt} counts from one. */
    public record Result(int attempt, LocalDate on, String measures, String result, List<Evidence> evidence) {

        Result withoutEvidence() {
            return new Result(attempt, on, measures, result, List.of());
        }
    }

    /** With another result submitted. */
    public Work submitted(Result result) {
        return new Work(result.attempt(), result.on(), null, progress, Lists.plus(results, result));
    }

    Work reviewed(LocalDate on) {
        boolean waiting = submittedOn != null && reviewedOn == null;
        return waiting ? new Work(attempt, submittedOn, on, progress, results) : this;
    }

    /** With another remark. */
    public Work noted(Note note) {
        return new Work(attempt, submittedOn, reviewedOn, Lists.plus(progress, note), results);
    }

    /** Nothing yet. */
    public static Work none() {
        return new Work(0, null, null, List.of(), List.of());
    }

    Work withoutEvidence() {
        List<Result> shown = results.stream().map(Result::withoutEvidence).toList();
        return new Work(attempt, submittedOn, reviewedOn, progress, shown);
    }
}
