package org.duban.ops;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.duban.command.Command;
import org.duban.command.duty.SuspensionCommand.ResumeTerm;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RejectItem;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.ItemCommand.SubmitItemResult;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.SessionCommand.DropSession;
import org.duban.command.handling.SessionCommand.ScheduleSession;
import org.duban.events.CaseId;
import org.duban.events.Derivation;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.query.followup.EscalationProposal;
import org.duban.query.row.DutyRow;
import org.jspecify.annotations.Nullable;

/** Goes on with a case at random, with what is done about dates: letters, suspensions, further time, sessions, results. */
final class RandomCourse {

    private static final MeetingId MEETING = new MeetingId("meeting");
    private static final Evidence PROOF = new Evidence("a".repeat(64), "photo.jpg");

    private final Random random;

    RandomCourse(Random random) {
        this.random = random;
    }

    /** The case after one more step; empty if that was refused or nothing is owed. */
    Optional<Trial> next(Trial trial) {
        List<DutyRow> owed = SameLadder.owed(trial);
        LocalDate today = SameLadder.lastDay(trial.history()).plusDays(random.nextInt(12));
        return owed.isEmpty() ? Optional.empty() : trial.after(step(one(owed), today));
    }

    private Command step(DutyRow owed, LocalDate today) {
        CaseId id = Objects.requireNonNull(owed.caseId());
        ItemId item = owed.itemId() == null ? new ItemId("none") : owed.itemId();
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> SameLadder.command(one(List.of(EscalationProposal.values())), owed, today);
            case 3 -> suspension(owed, today);
            case 4 -> furtherTime(id, owed.itemId(), today);
            case 5 -> session(id, today);
            case 6 -> new SubmitItemResult(id, item, "measures", "result", List.of(PROOF), today);
            default -> new RejectItem(id, item, "not enough", soon(today), today);
        };
    }

    private Command suspension(DutyRow owed, LocalDate today) {
        Derivation derivation = owed.duty().due().derivation();
        if (derivation != null && !derivation.suspensions().isEmpty()) {
            LocalDate from = one(derivation.suspensions()).from();
            LocalDate until = from.plusDays(random.nextInt(3));
            return new ResumeTerm(owed.stream(), owed.duty().id(), from, until, MEETING, "r", today);
        }
        return new SuspendTerm(owed.stream(), owed.duty().id(), today, soon(today), MEETING, "r", today);
    }

    private Command furtherTime(CaseId id, @Nullable ItemId item, LocalDate today) {
        boolean asked = random.nextBoolean();
        if (item == null) {
            return asked
                    ? new RequestExtension(id, null, "r", today.plusDays(random.nextInt(90)), today)
                    : new GrantExtension(id, null, MEETING, "r", null, today);
        }
        return asked
                ? new RequestItemExtension(id, item, "r", today.plusDays(random.nextInt(90)), today)
                : new GrantItemExtension(id, item, MEETING, "r", null, today);
    }

    private Command session(CaseId id, LocalDate today) {
        String purpose = one(List.of("INSPECTION_REPORT", "HANDLING_REPORT"));
        LocalDate on = today.plusDays(1 + random.nextInt(40));
        return random.nextBoolean()
                ? new ScheduleSession(id, purpose, Trial.session(on), today)
                : new DropSession(id, purpose, "r", today);
    }

    private LocalDate soon(LocalDate today) {
        return today.plusDays(random.nextInt(20));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
