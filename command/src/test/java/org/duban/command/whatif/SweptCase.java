package org.duban.command.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.command.stream.Withdrawing;
import org.duban.events.Event;
import org.jspecify.annotations.Nullable;

/** A case that is swept after each step and at the beginning of each day, so that its record of misses is complete. */
final class SweptCase {

    private Scenario scenario;

    SweptCase(Scenario begun) {
        scenario = begun;
        sweep();
    }

    Scenario scenario() {
        return scenario;
    }

    /** Time goes on. */
    void to(LocalDate today, DeadlineRules rules) {
        scenario = scenario.today(today).under(rules);
        sweep();
    }

    /** Whether {@code command} was accepted. */
    boolean takes(Command command) {
        boolean accepted = takes(command, null);
        if (accepted) {
            sweep();
        }
        return accepted;
    }

    private void sweep() {
        int before = -1;
        while (before < scenario.history().size()) {
            before = scenario.history().size();
            takes(new SweepDeadlines(scenario.subject(), scenario.today()), Actor.SYSTEM);
        }
    }

    /** What a command shows to be no miss is taken back with it, as where commands come in. */
    private boolean takes(Command command, @Nullable Actor by) {
        Outcome outcome = scenario.by(by).when(command);
        if (outcome.refusal() != null) {
            return false;
        }
        Actor recorder = by == null ? Town.COMMITTEE : by;
        List<Event> events = new ArrayList<>(outcome.events());
        Scenario next = scenario.recorded(events, recorder);
        events.addAll(new Withdrawing(scenario::history, scenario.subject(), scenario.today())
                .of(next.misses(scenario.today()).mistaken()));
        scenario = scenario.recorded(events, recorder);
        return true;
    }
}
