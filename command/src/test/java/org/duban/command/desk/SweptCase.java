package org.duban.command.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.desk.Scenario.Outcome;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseEvent;
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
    boolean takes(CaseCommand command) {
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
            takes(new SweepDeadlines(Story.CASE, scenario.today()), Actor.SYSTEM);
        }
    }

    /** What a command shows to be no miss is taken back with it, as {@link CommandProcessor} does. */
    private boolean takes(CaseCommand command, @Nullable Actor by) {
        Outcome outcome = scenario.by(by).when(command);
        List<CaseEvent> events = new ArrayList<>(outcome.events());
        if (outcome.refusal() == null) {
            Actor recorder = by == null ? TestDirectory.COMMITTEE : by;
            CaseState next = scenario.recorded(events, recorder).state();
            events.addAll(new Withdrawing(scenario::history, command, scenario.today())
                    .of(next.handling().misses(scenario.today()).mistaken()));
            scenario = scenario.recorded(events, recorder);
        }
        return outcome.refusal() == null;
    }
}
