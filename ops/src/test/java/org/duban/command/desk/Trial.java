package org.duban.command.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.command.Actor;
import org.duban.command.CaseCommand;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.account.Account;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.command.handling.VotePolicy;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.AccountName;
import org.duban.events.CaseEvent;
import org.duban.events.EventMeta;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.RecordedEvent;

/** A case on which commands are tried by the rules alone, as somebody who may give any; nothing is recorded. */
public final class Trial {

    private final List<RecordedEvent> history;
    private final DeadlineRules rules;
    private final CaseState state;

    /** A case with that history. */
    public Trial(List<RecordedEvent> history, DeadlineRules rules) {
        this.history = List.copyOf(history);
        this.rules = rules;
        this.state = CaseState.of(history);
    }

    /** What happened to it. */
    public List<RecordedEvent> history() {
        return history;
    }

    /** Whether {@code command} would be accepted on its own day. */
    public boolean accepts(CaseCommand command) {
        return decide(command).isPresent();
    }

    /** The case after {@code command}; empty if it is refused. */
    public Optional<Trial> after(CaseCommand command) {
        return decide(command).map(events -> new Trial(recorded(events, command.occurredOn()), rules));
    }

    private Optional<List<? extends CaseEvent>> decide(CaseCommand command) {
        Context context = new Context(
                rules,
                VotePolicy.MAJORITY_OF_MEMBERS,
                new Nobody(),
                sha256 -> true,
                Actor.SYSTEM,
                command.occurredOn());
        try {
            return Optional.of(Decider.decide(command, state, context));
        } catch (CommandRefused e) {
            return Optional.empty();
        }
    }

    private List<RecordedEvent> recorded(List<? extends CaseEvent> events, LocalDate on) {
        List<RecordedEvent> next = new ArrayList<>(history);
        RecordedEvent last = history.getLast();
        for (CaseEvent event : events) {
            long n = next.size();
            EventMeta meta = new EventMeta(EventMeta.SYSTEM, List.of(), null, "c", "c", List.of(), null);
            next.add(new RecordedEvent(
                    last.position() + n,
                    last.stream(),
                    n,
                    on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                    "tried-" + n,
                    "",
                    event,
                    meta));
        }
        return next;
    }

    /** A directory that nobody stands in; who may do what is not what is tried here. */
    private static final class Nobody implements Directory {

        @Override
        public Optional<Unit> unit(UnitId unitId) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> account(AccountName name) {
            return Optional.empty();
        }

        @Override
        public List<Unit> units() {
            return List.of();
        }

        @Override
        public List<Account> accounts() {
            return List.of();
        }
    }
}
