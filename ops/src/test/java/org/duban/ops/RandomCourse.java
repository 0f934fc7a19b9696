package org.duban.ops;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duban.command.CaseCommand;
import org.duban.command.dispatch.Trial;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.SessionCommand.MoveSession;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.DutyId;
import org.duban.events.handling.SessionEvent.Purpose;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Goes on with a case at random, with what is done about dates: letters, suspensions, further time, sessions, results. */
final class RandomCourse {

    private static final Evidence PROOF = new Evidence("a".repeat(64), "photo.jpg");

    private final Random random;

    RandomCourse(Random random) {
        this.random = random;
    }

    /** The case after one more step; empty if that was refused or nothing is owed. */
    Optional<Trial> next(Trial trial) {
        List<Obligation> owed = SameLadder.owed(trial);
        LocalDate today = SameLadder.lastDay(trial.history()).plusDays(random.nextInt(12));
        return owed.isEmpty() ? Optional.empty() : trial.after(step(one(owed), today));
    }

    private CaseCommand step(Obligation owed, LocalDate today) {
        CaseId id = owed.caseId();
        ItemId item = owed.itemId() == null ? new ItemId("none") : owed.itemId();
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> SameLadder.command(one(List.of(EscalationProposal.values())), owed, today);
            case 3 -> suspension(id, SameLadder.duty(owed), owed.due(), today);
            case 4 -> furtherTime(id, owed.itemId(), today);
            case 5 -> session(id, today);
            case 6 -> new SubmitItemResult(id, item, "measures", "result", List.of(PROOF), today);
            default -> new RejectItem(id, item, "not enough", soon(today), today);
        };
    }

    private CaseCommand suspension(CaseId id, DutyId duty, @Nullable Deadline due, LocalDate today) {
        if (due != null
                && due.derivation() != null
                && !due.derivation().suspensions().isEmpty()) {
            LocalDate from = one(due.derivation().suspensions()).from();
            return new ResumeTerm(id, duty, from, from.plusDays(random.nextInt(3)), "r", today);
        }
        return new SuspendTerm(id, duty, today, soon(today), "m", "r", today);
    }

    private CaseCommand furtherTime(CaseId id, @Nullable ItemId item, LocalDate today) {
        boolean asked = random.nextBoolean();
        if (item == null) {
            return asked
                    ? new RequestExtension(id, "r", today.plusDays(random.nextInt(90)), today)
                    : new GrantExtension(id, "m", "r", null, today);
        }
        return asked
                ? new RequestItemExtension(id, item, "r", today.plusDays(random.nextInt(90)), today)
                : new GrantItemExtension(id, item, "m", "r", null, today);
    }

    private CaseCommand session(CaseId id, LocalDate today) {
        Purpose purpose = one(List.of(Purpose.values()));
        LocalDate on = today.plusDays(1 + random.nextInt(40));
        return random.nextBoolean()
                ? new ScheduleSession(id, purpose, "session", on, today)
                : new MoveSession(id, purpose, on, "r", today);
    }

    private LocalDate soon(LocalDate today) {
        return today.plusDays(random.nextInt(20));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
