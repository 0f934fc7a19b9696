package org.duban.command.desk;

import static org.duban.command.desk.DutyRefusals.ITEM;
import static org.duban.command.desk.Story.BINS;
import static org.duban.command.desk.Story.CASE;
import static org.duban.command.desk.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.command.CaseCommand;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CorrectEvent;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Suspension;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;

/** Commands at random about a case, most of them nonsense. */
record RandomCommands(Random random) {

    private static final List<? extends Class<? extends CaseCommand>> TYPES = Commands.all().stream()
            .map(CommandType::type)
            .filter(CaseCommand.class::isAssignableFrom)
            .map(type -> type.asSubclass(CaseCommand.class))
            .toList();

    /** Of any type, and of a day soon after the last one there. */
    CaseCommand any(CaseId caseId, Scenario scenario) {
        LocalDate last = scenario.history().getLast().event().occurredOn();
        return any(caseId, scenario, last.minusDays(5), 20);
    }

    /** Of any type, with days among the {@code days} that begin with {@code from}. */
    CaseCommand any(CaseId caseId, Scenario scenario, LocalDate from, int days) {
        Samples samples = new Samples(random, List.of(caseId), from, days);
        CaseCommand command = samples.make(TYPES.get(random.nextInt(TYPES.size())));
        return command instanceof CorrectEvent c ? aimed(c, scenario) : command;
    }

    /** At an event that there is. */
    private CorrectEvent aimed(CorrectEvent c, Scenario scenario) {
        int events = scenario.history().size();
        return new CorrectEvent(
                c.caseId(), "e" + random.nextInt(events + 1), c.changes(), c.reason(), LocalDate.of(2023, 12, 1));
    }

    /** About the term of the item, whose letter has been delivered. */
    CaseCommand aboutTerms(Scenario scenario) {
        LocalDate on = day("06-12").plusDays(random.nextInt(80));
        return switch (random.nextInt(5)) {
            case 0 -> new SuspendTerm(CASE, ITEM, on, on.plusDays(random.nextInt(15)), "m", "r", on);
            case 1 -> resumption(scenario, on);
            case 2 -> new RequestItemExtension(CASE, BINS, "r", day("09-07").plusDays(random.nextInt(140)), on);
            case 3 -> new GrantItemExtension(CASE, BINS, "m", "r", null, on.plusDays(random.nextInt(30)));
            default ->
                new CorrectEvent(
                        CASE,
                        scenario.id(OpinionLetterDelivered.class),
                        Map.of(
                                "occurredOn",
                                day("06-05").plusDays(random.nextInt(4)).toString()),
                        "r",
                        day("12-01"));
        };
    }

    private ResumeTerm resumption(Scenario scenario, LocalDate on) {
        List<Suspension> known = scenario.state()
                .handling()
                .duties()
                .get(ITEM)
                .map(duty -> known(duty.due()))
                .orElse(List.of());
        LocalDate from =
                known.isEmpty() ? on : known.get(random.nextInt(known.size())).from();
        return new ResumeTerm(CASE, ITEM, from, from.plusDays(random.nextInt(6) - 1L), "r", on);
    }

    private static List<Suspension> known(Deadline due) {
        return due.derivation() == null ? List.of() : due.derivation().suspensions();
    }
}
