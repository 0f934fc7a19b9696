package org.duban.command.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.Derivation.Roll;
import org.duban.events.LegalStatus;
import org.duban.events.Suspension;
import org.junit.jupiter.api.Test;

/** Deadlines of random terms under random suspensions, some put off: what is kept with them leads to the same date. */
class RandomDeadlinesTest {

    private static final int CASES = 10_000;
    private static final Deriver DERIVER = new Deriver(new TermCounter(WorkingCalendar.load()), LegalTexts.load());
    private static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void the_derivation_alone_leads_to_the_date() {
        System.out.println("Seed of random derivations: " + seed);
        for (int i = 0; i < CASES; i++) {
            Deadline deadline = DERIVER.derive(reckoning());

            assertThat(ByHand.dueOn(deadline)).as("%s, seed %d", deadline, seed).isEqualTo(deadline.dueOn());
        }
    }

    @Test
    void a_suspension_never_brings_a_date_forward_and_never_shortens_a_notice() {
        System.out.println("Seed of random suspensions: " + seed);
        for (int i = 0; i < CASES; i++) {
            Reckoning reckoning = counted();
            LocalDate base = due(DERIVER.derive(reckoning.suspended(List.of())));
            Deadline deadline = DERIVER.derive(reckoning);

            if (requireNonNull(reckoning.offset()).isBackward()) {
                assertThat(deadline.dueOn()).as("%s, seed %d", deadline, seed).isEqualTo(base);
            } else {
                assertThat(deadline.dueOn()).as("%s, seed %d", deadline, seed).isAfterOrEqualTo(base);
            }
        }
    }

    @Test
    void however_often_it_is_suspended_and_put_off_a_date_stays_between_its_base_and_its_cap() {
        System.out.println("Seed of random lives: " + seed);
        for (int i = 0; i < CASES / 10; i++) {
            Deadline deadline = RULES.counted(HandlingTerm.OPINION_HANDLE, trigger());
            LocalDate base = due(deadline);
            List<Suspension> suspensions = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                deadline = step(deadline, suspensions);
                assertThat(deadline.dueOn())
                        .as("%s, seed %d", deadline, seed)
                        .isAfterOrEqualTo(base)
                        .isBeforeOrEqualTo(cap(deadline))
                        .isEqualTo(ByHand.dueOn(deadline));
            }
        }
    }

    private Deadline step(Deadline deadline, List<Suspension> suspensions) {
        LocalDate due = due(deadline);
        if (random.nextBoolean() && due.isBefore(cap(deadline))) {
            return RULES.changes().extended(deadline, later(due, cap(deadline)));
        }
        suspensions.add(suspension(deadline.trigger()));
        return RULES.changes().suspended(deadline, suspensions);
    }

    private LocalDate later(LocalDate due, LocalDate cap) {
        return due.plusDays(1 + random.nextInt((int) (cap.toEpochDay() - due.toEpochDay())));
    }

    private Reckoning reckoning() {
        Reckoning counted = counted();
        LocalDate dueOn = counted.trigger().plusDays(random.nextInt(300));
        return switch (random.nextInt(3)) {
            case 0 -> counted;
            case 1 -> Reckoning.decided(counted.row(), counted.trigger(), dueOn).suspended(counted.suspensions());
            default -> counted.extended(dueOn, null).suspended(more(counted));
        };
    }

    private Reckoning counted() {
        LocalDate trigger = trigger();
        return Reckoning.counted(row(), trigger, suspensions(trigger));
    }

    private List<Suspension> more(Reckoning reckoning) {
        List<Suspension> more = new ArrayList<>(reckoning.suspensions());
        more.addAll(suspensions(reckoning.trigger()));
        return more;
    }

    private List<Suspension> suspensions(LocalDate trigger) {
        return random.ints(random.nextInt(4), 0, 1)
                .mapToObj(any -> suspension(trigger))
                .toList();
    }

    private Suspension suspension(LocalDate trigger) {
        LocalDate from = trigger.plusDays(random.nextInt(220) - 20);
        return new Suspension(from, from.plusDays(random.nextInt(40)));
    }

    private LocalDate trigger() {
        return LocalDate.of(2021, 6, 1).plusDays(random.nextInt(6 * 365));
    }

    private RuleRow row() {
        Offset offset = new Offset((random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(60)), unit());
        Roll roll = random.nextInt(4) == 0 ? Roll.NONE : null;
        Authority choice = new Authority("DD", null, LegalStatus.DD);
        return new RuleRow("RANDOM", 1, null, "", null, null, choice, new Timing.Counted(offset, roll), null, null);
    }

    private Offset.Unit unit() {
        return Offset.Unit.values()[random.nextInt(3)];
    }

    private static LocalDate due(Deadline deadline) {
        return requireNonNull(deadline.dueOn());
    }

    private static LocalDate cap(Deadline deadline) {
        return requireNonNull(requireNonNull(deadline.derivation()).cap());
    }
}
