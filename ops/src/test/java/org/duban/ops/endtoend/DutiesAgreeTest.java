package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.whatif.WhatIfVerdict;
import org.duban.ops.SameDuties;
import org.duban.ops.SameLadder;
import org.duban.ops.SameVerdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case owes is folded twice, for the rules and for those who read: both must come to the same, and so must what may be done about it. */
class DutiesAgreeTest {

    private static final int COMMANDS = Boolean.getBoolean("duban.long") ? 2_000 : 150;
    private static final long SEED = Long.getLong("duban.duties.seed", System.nanoTime());

    private final Random random = new Random(SEED);
    private final Map<String, Integer> accepted = new TreeMap<>();
    private LocalDate today = LocalDate.parse("2023-08-07");

    @Test
    void the_rules_and_the_views_agree_on_what_is_owed_and_what_may_be_done_about_it_after_any_event(
            @TempDir Path data) {
        System.out.println("duties, " + COMMANDS + " commands, seed " + SEED);
        SameDuties same = new SameDuties();
        SameVerdicts verdicts = new SameVerdicts();
        try (Served served = Served.on(data, today)) {
            Staff staff = Staff.hired(served.uri());
            List.of("greening", "management")
                    .forEach(unit -> staff.person(unit).upload("proof.txt", Inspection.EVIDENCE));
            take(served, staff);
            System.out.println("accepted " + accepted);
            same.hold(served.history(), "seed " + SEED);
            new SameLadder(DeadlineRules.load(LegalTexts.load(), "xuhui")).hold(served.history(), "seed " + SEED);
            verdicts.hold(served.history(), today, "seed " + SEED);
        }
        assertThat(same.kinds())
                .contains("INSPECTION_REPORT", "HANDLING_REPORT", "RECTIFICATION_ITEM", "MEETING_NOTICE");
        assertThat(verdicts.met()).containsKeys(WhatIfVerdict.MET, WhatIfVerdict.MISSED);
    }

    private void take(Served served, Staff staff) {
        RandomSteps steps = new RandomSteps(staff, random);
        steps.begin();
        // After a while no item can be assigned any more, and one must be for the test to have met what it claims.
        Inspection first = new Inspection(staff, "case-0");
        first.accepted(first.step("office", "assign-item").on(Inspection.BINS).dated(today.toString()));
        for (int count = 0; count < COMMANDS; ) {
            Step step = steps.next(today);
            Answer answer = step.take(staff);
            assertThat(answer.status()).as("seed %d: %s", SEED, answer.text()).isLessThan(500);
            if (answer.good()) {
                steps.accepted(step);
                accepted.merge(step.command(), 1, Integer::sum);
                count++;
                today = today.plusDays(random.nextInt(3));
                served.today(today);
            }
        }
    }
}
