package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was answered once is answered the same for that position, byte for byte, however much has been recorded since. */
class SameAnswersTest {

    private static final boolean LONG = Boolean.getBoolean("duban.long");
    private static final int COMMANDS = LONG ? 500 : 50;
    private static final long SEED = Long.getLong("duban.answers.seed", System.nanoTime());

    private final Random random = new Random(SEED);
    private final KeptAnswers answers = new KeptAnswers();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private LocalDate today = LocalDate.parse("2023-08-07");

    @Test
    void an_answer_kept_at_the_time_equals_the_later_answer_as_of_its_position(@TempDir Path data) {
        System.out.println("same answers, " + COMMANDS + " commands, seed " + SEED);
        try (Served served = Served.on(data, today)) {
            Staff staff = Staff.hired(served.uri());
            List.of("greening", "management")
                    .forEach(unit -> staff.person(unit).upload("proof.txt", Inspection.EVIDENCE));
            int tried = given(served, staff);
            System.out.println(tried + " tried, accepted " + accepted + ", answers kept " + answers.size());

            assertThat(answers.size()).isGreaterThan(COMMANDS);
            assertThat(answers.changed()).isEmpty();
        }
    }

    /** Gives steps at random until enough of them were accepted, and returns how many it took. */
    private int given(Served served, Staff staff) {
        RandomSteps steps = new RandomSteps(staff, random);
        steps.begin();
        int tried = 0;
        for (int count = 0; count < COMMANDS; tried++) {
            Step step = steps.next(today);
            Answer answer = step.take(staff);
            if (answer.good()) {
                steps.accepted(step);
                keep(staff, step, answer.position());
                count++;
                today = today.plusDays(random.nextInt(2));
                served.today(today);
            } else {
                assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
            }
        }
        return tried;
    }

    private void keep(Staff staff, Step step, long position) {
        accepted.merge(step.command(), 1, Integer::sum);
        Person department = staff.person("greening");
        if (step.command().endsWith("assign-item")) {
            answers.forget(department);
        }
        String caseId = step.caseId();
        if (caseId.isEmpty()) {
            return;
        }
        List<LocalDate> days = List.of(today, today.minusDays(random.nextInt(60)), today.plusDays(random.nextInt(400)));
        LocalDate on = days.get(random.nextInt(days.size()));
        answers.ask(staff.person("auditor"), caseId, on, position);
        answers.ask(department, caseId, on, position);
    }
}
