package org.duban.command.scenario;

import static org.duban.command.scenario.Acts.ITEM;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.CASE;
import static org.duban.command.scenario.Story.STREAM;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.command.AnyStreamCommand;
import org.duban.command.CaseCommand;
import org.duban.command.Command;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.CorrectEvent;
import org.duban.command.duty.SuspensionCommand.ResumeTerm;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.handling.ItemCommand.GrantItemExtension;
import org.duban.command.handling.ItemCommand.RequestItemExtension;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Suspension;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.history.Corrections;

/** Commands at random, most of them nonsense. */
public record RandomCommands(Random random) {

    private static final List<? extends Class<? extends Command>> ANY =
            Commands.all().stream().map(CommandType::type).toList();

    private static final List<? extends Class<? extends Command>> ABOUT_CASES = ANY.stream()
            .filter(type -> CaseCommand.class.isAssignableFrom(type) || AnyStreamCommand.class.isAssignableFrom(type))
            .toList();

    /** Of any type, registers' too, and of a day soon after the last one of the case. */
    public Command anything(CaseId caseId, Scenario scenario) {
        LocalDate last = scenario.history().getLast().event().occurredOn();
        return made(ANY, caseId, scenario, last.minusDays(5), 20);
    }

    /** Of any type that is about cases, with days among the {@code days} that begin with {@code from}. */
    public Command any(CaseId caseId, Scenario scenario, LocalDate from, int days) {
        return made(ABOUT_CASES, caseId, scenario, from, days);
    }

    private Command made(
            List<? extends Class<? extends Command>> types,
            CaseId caseId,
            Scenario scenario,
            LocalDate from,
            int days) {
        Samples samples = new Samples(random, List.of(caseId), from, days);
        Command command = samples.make(types.get(random.nextInt(types.size())));
        return command instanceof CorrectEvent c ? aimed(c, scenario) : command;
    }

    /** At an event that there is. */
    private CorrectEvent aimed(CorrectEvent c, Scenario scenario) {
        int events = scenario.history().size();
        return new CorrectEvent(
                c.stream(), "e" + random.nextInt(events + 1), c.changes(), c.reason(), LocalDate.of(2023, 12, 1));
    }

    /** About the term of the item, whose letter has been delivered. */
    public Command aboutTerms(Scenario scenario) {
        LocalDate on = day("06-12").plusDays(random.nextInt(80));
        return switch (random.nextInt(5)) {
            case 0 -> new SuspendTerm(STREAM, ITEM, on, on.plusDays(random.nextInt(15)), Town.CHAIRS, "r", on);
            case 1 -> resumption(scenario, on);
            case 2 -> new RequestItemExtension(CASE, BINS, "r", day("09-07").plusDays(random.nextInt(140)), on);
            case 3 -> new GrantItemExtension(CASE, BINS, Town.CHAIRS, "r", null, on.plusDays(random.nextInt(30)));
            default ->
                new CorrectEvent(
                                STREAM,
                                scenario.id(OpinionLetterDelivered.class),
                                Map.of(
                                        "occurredOn",
                                        day("06-05").plusDays(random.nextInt(4)).toString()),
                                "r",
                                day("12-01"))
                        .seeing(Corrections.last(scenario.history(), scenario.id(OpinionLetterDelivered.class)));
        };
    }

    private ResumeTerm resumption(Scenario scenario, LocalDate on) {
        List<Suspension> known =
                scenario.duties().get(ITEM).map(duty -> known(duty.due())).orElse(List.of());
        LocalDate from =
                known.isEmpty() ? on : known.get(random.nextInt(known.size())).from();
        return new ResumeTerm(STREAM, ITEM, from, from.plusDays(random.nextInt(6) - 1L), Town.CHAIRS, "r", on);
    }

    private static List<Suspension> known(Deadline due) {
        return due.derivation() == null ? List.of() : due.derivation().suspensions();
    }
}
