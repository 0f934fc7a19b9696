package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Refusals;
import org.duban.command.Rule;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseEvent;

/** A case with a past, and a command that is decided on it: given, when, then. */
final class Scenario {

    static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load());

    private CaseState state = CaseState.NONE;
    private LocalDate today = LocalDate.of(2024, 12, 31);
    private VotePolicy policy = VotePolicy.MAJORITY_OF_MEMBERS;

    private Scenario() {}

    static Scenario given(List<? extends CaseEvent> past) {
        Scenario scenario = new Scenario();
        past.forEach(event -> scenario.and("someone", event));
        return scenario;
    }

    static Scenario given(CaseEvent... past) {
        return given(List.of(past));
    }

    /** And then this happened. */
    Scenario and(CaseEvent... more) {
        return and("someone", more);
    }

    /** And then {@code account} did this. */
    Scenario and(String account, CaseEvent... more) {
        for (CaseEvent event : more) {
            state = state.evolve(event, account);
        }
        return this;
    }

    Scenario today(LocalDate day) {
        today = day;
        return this;
    }

    Scenario policy(VotePolicy other) {
        policy = other;
        return this;
    }

    /** The command, from someone whose role it is meant for. */
    Asked when(CaseCommand command) {
        return when(Town.sender(command), command);
    }

    Asked when(Actor actor, CaseCommand command) {
        return new Asked(command, state, context(actor, policy, today));
    }

    static Context context(Actor actor, VotePolicy policy, LocalDate today) {
        return new Context(RULES, policy, new Town(), Story.FILE.sha256()::equals, actor, today);
    }

    /** A command given, and not yet decided. */
    record Asked(CaseCommand command, CaseState state, Context context) {

        void then(CaseEvent... expected) {
            assertThat(events()).isEqualTo(List.of(expected));
        }

        List<? extends CaseEvent> events() {
            return CaseDecider.decide(command, state, context);
        }

        /** The only event of that type. */
        <E extends CaseEvent> E only(Class<E> type) {
            List<E> found =
                    events().stream().filter(type::isInstance).map(type::cast).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }

        CommandRefused thenRefused(Rule rule) {
            return Refusals.expect(rule, this::events);
        }
    }
}
