package org.duban.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Rule;
import org.duban.command.handling.ItemCommand;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseEvent;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What happened to a case, and what is asked of it next; who asks is, unless said, the one whose task it is. */
record Scenario(
        List<RecordedEvent> history,
        LocalDate today,
        DeadlineRules rules,
        VotePolicy policy,
        @Nullable Actor actor) {

    static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final EventCodec CODEC = new EventCodec();
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    static Scenario given(CaseEvent... events) {
        Scenario scenario = new Scenario(List.of(), YEAR_END, RULES, VotePolicy.MAJORITY_OF_MEMBERS, null);
        return scenario.recorded(List.of(events), Actor.SYSTEM);
    }

    /** A history to which these commands led. */
    static Scenario after(CaseCommand... commands) {
        return given().and(commands);
    }

    Scenario and(CaseCommand... commands) {
        Scenario next = this;
        for (CaseCommand command : commands) {
            next = next.recorded(next.decide(command), next.sender(command));
        }
        return next;
    }

    Scenario today(LocalDate day) {
        return new Scenario(history, day, rules, policy, actor);
    }

    Scenario by(@Nullable Actor someone) {
        return new Scenario(history, today, rules, policy, someone);
    }

    Scenario under(VotePolicy votePolicy) {
        return new Scenario(history, today, rules, votePolicy, actor);
    }

    Scenario under(DeadlineRules others) {
        return new Scenario(history, today, others, policy, actor);
    }

    Outcome when(CaseCommand command) {
        List<CaseEvent> events = new ArrayList<>();
        CommandRefused refusal = catchThrowableOfType(CommandRefused.class, () -> events.addAll(decide(command)));
        return new Outcome(events, refusal);
    }

    /** The id of the last event of that type. */
    String id(Class<? extends CaseEvent> type) {
        return history.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    CaseState state() {
        return CaseState.of(history);
    }

    private List<? extends CaseEvent> decide(CaseCommand command) {
        Context context =
                new Context(rules, policy, TestDirectory.TOWN, Story.PHOTO.sha256()::equals, sender(command), today);
        List<? extends CaseEvent> events = Decider.decide(command, state(), context);
        return command instanceof CorrectEvent correction
                ? new Correcting(CODEC, history, context, SHANGHAI).decide(correction)
                : events;
    }

    private Actor sender(CaseCommand command) {
        if (actor != null) {
            return actor;
        }
        Role role = Commands.of(command).roles().stream().sorted().findFirst().orElseThrow();
        return role == Role.DEPARTMENT && command instanceof ItemCommand item
                ? TestDirectory.department(state().handling().leadUnit(item.itemId()))
                : TestDirectory.person(role);
    }

    Scenario recorded(List<? extends CaseEvent> events, Actor by) {
        List<RecordedEvent> next = new ArrayList<>(history);
        for (CaseEvent event : events) {
            EventMeta meta = new EventMeta(by.name(), List.of(), null, "c", "c", List.of(), null);
            long n = next.size();
            next.add(new RecordedEvent(
                    n + 1, "case", n, today.atTime(12, 0).atZone(SHANGHAI).toInstant(), "e" + n, "", event, meta));
        }
        return new Scenario(List.copyOf(next), today, rules, policy, actor);
    }

    /** What a command led to: events, or a refusal. */
    record Outcome(List<CaseEvent> events, @Nullable CommandRefused refusal) {

        void then(CaseEvent... expected) {
            assertThat(refusal).isNull();
            assertThat(events).containsExactly(expected);
        }

        void thenRefused(Rule rule) {
            assertThat(events).isEmpty();
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(rule));
        }

        /** The one event of that type. */
        <E extends CaseEvent> E the(Class<E> type) {
            assertThat(refusal).isNull();
            assertThat(events).filteredOn(type::isInstance).hasSize(1);
            return events.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
