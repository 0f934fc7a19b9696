package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One of several who work on a case at once, some of whose commands come twice and some of which come too late. */
final class Colleague {

    private final Inspection inspection;
    private final int number;
    private final Random random;
    private final List<Long> positions = new ArrayList<>();
    private final List<Answer> refused = new ArrayList<>();
    private long seen;
    private int closings;

    Colleague(Inspection inspection, int number, Random random) {
        this.inspection = inspection;
        this.number = number;
        this.random = random;
    }

    /** Takes {@code count} steps, and then tries to end the fieldwork, which only one of them can. */
    void work(int count) {
        for (int step = 0; step < count; step++) {
            report("colleague-" + number + "-" + step);
        }
        Answer closed = inspection.step("committee", "close-fieldwork").take(inspection.staff());
        if (kept(closed)) {
            closings++;
        }
    }

    /** A visit that finds something, or a letter passed on; half of them only if the case is as it was seen last. */
    private void report(String id) {
        Step visit = inspection.step("committee", "inspect-site").with("findings", """
                [{"itemId":"%s","title":"title","problem":"problem","category":"PROBLEM"}]""".formatted(id));
        Step letter = inspection.step("committee", "transfer-concrete-case").with("subject", "\"letter " + id + "\"");
        Step step = random.nextBoolean() ? visit : letter;
        boolean careful = random.nextBoolean() && seen > 0;
        Answer answer = careful
                ? step.take(inspection.staff(), "Idempotency-Key", id, "If-Match", "\"" + seen + "\"")
                : step.take(inspection.staff(), "Idempotency-Key", id);
        if (kept(answer)) {
            seen = answer.json().path("version").asLong();
            assertThat(step.take(inspection.staff(), "Idempotency-Key", id)).isEqualTo(answer);
        } else {
            seen = 0;
        }
    }

    private boolean kept(Answer answer) {
        if (answer.good()) {
            positions.add(answer.position());
        } else {
            refused.add(answer);
        }
        return answer.good();
    }

    /** The position of the last event of each command that was accepted. */
    List<Long> positions() {
        return positions;
    }

    /** How often this one ended the fieldwork. */
    int closings() {
        return closings;
    }

    /** Whoever was not first was told so. */
    void mustHaveBeenToldOfConflicts() {
        assertThat(refused)
                .extracting(answer -> answer.status() + " " + answer.field("code"))
                .isSubsetOf("412 VERSION_CONFLICT", "409 CONFLICT", "422 FIELDWORK_OVER", "422 STEP_ALREADY_TAKEN");
    }
}
