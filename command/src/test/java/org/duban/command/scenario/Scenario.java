package org.duban.command.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.StreamRules;
import org.duban.command.casefile.CaseState;
import org.duban.command.correction.Correcting;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Misses;
import org.duban.command.handling.Handling;
import org.duban.command.handling.ItemCommand;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.stream.Decider;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ItemId;
import org.duban.events.NoticeId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and what is asked next; who asks is, unless said, the one whose task it is. No ledger, no bus.
 *
 * @param subject the stream whose history is looked at
 */
public record Scenario(
        Records records,
        StreamId subject,
        LocalDate today,
        DeadlineRules rules,
        VotePolicy policy,
        @Nullable Actor actor,
        Map<NoticeId, StreamId> parked) {

    /** The rules of Xuhui. */
    public static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");

    /** The congress's zone. */
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final EventCodec CODEC = new EventCodec();
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    /** Nothing has happened anywhere, the registers are empty too. */
    static Scenario nothing() {
        return new Scenario(
                Records.NONE, Story.STREAM, YEAR_END, RULES, VotePolicy.MAJORITY_OF_MEMBERS, null, Map.of());
    }

    /** The town as it is, and these events besides. */
    public static Scenario given(Event... events) {
        return new Scenario(Town.RECORDS, Story.STREAM, YEAR_END, RULES, VotePolicy.MAJORITY_OF_MEMBERS, null, Map.of())
                .recorded(List.of(events), Actor.SYSTEM);
    }

    /** What these commands led to, one after the other. */
    public static Scenario after(Command... commands) {
        return given().and(commands);
    }

    /** The same and what these commands lead to. */
    public Scenario and(Command... commands) {
        Scenario next = this;
        for (Command command : commands) {
            next = next.recorded(next.decide(command), next.sender(command));
        }
        return next;
    }

    /** As seen by those who look at another stream. */
    public Scenario about(StreamId stream) {
        return new Scenario(records, stream, today, rules, policy, actor, parked);
    }

    /** On another day. */
    public Scenario today(LocalDate day) {
        return new Scenario(records, subject, day, rules, policy, actor, parked);
    }

    /** While people could not be told of these events of these streams. */
    public Scenario parked(Map<NoticeId, StreamId> notices) {
        return new Scenario(records, subject, today, rules, policy, actor, notices);
    }

    /** With somebody else asking; null for the one whose task it is. */
    public Scenario by(@Nullable Actor someone) {
        return new Scenario(records, subject, today, rules, policy, someone, parked);
    }

    /** With somebody of that unit asking, as it is now. */
    public Scenario by(UnitId unit, Role... roles) {
        return by(Town.actor(records, unit + "-now", unit, roles));
    }

    /** An entry of a register. */
    public <S> S entry(Register<?, ?, S> register, String id) {
        return Objects.requireNonNull(records.find(register, id));
    }

    /** Under another way to read a vote. */
    public Scenario under(VotePolicy votePolicy) {
        return new Scenario(records, subject, today, rules, votePolicy, actor, parked);
    }

    /** Under other rules. */
    public Scenario under(DeadlineRules others) {
        return new Scenario(records, subject, today, others, policy, actor, parked);
    }

    /** What {@code command} leads to. */
    public Outcome when(Command command) {
        List<Event> events = new ArrayList<>();
        CommandRefused refusal = catchThrowableOfType(CommandRefused.class, () -> events.addAll(decide(command)));
        return new Outcome(events, refusal);
    }

    /** The same with these events. */
    public Scenario recorded(List<? extends Event> events, Actor by) {
        Instant at = today.atTime(12, 0).atZone(SHANGHAI).toInstant();
        return new Scenario(records.plus(events, by, at), subject, today, rules, policy, actor, parked);
    }

    /** The history of the stream that is looked at. */
    public List<RecordedEvent> history() {
        return records.of(subject);
    }

    /** The id of the last event of that type. */
    public String id(Class<? extends Event> type) {
        return history().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    /** How the stream stands. */
    public StreamState<?> state() {
        return records.state(subject);
    }

    /** What the stream owes and owed. */
    public Duties duties() {
        return state().duties();
    }

    /** What the case shares with those of other forms. */
    public Handling handling() {
        return ((CaseState) Objects.requireNonNull(state().own())).handling();
    }

    /** The term that an item is under. */
    public Deadline term(ItemId itemId) {
        return duties().known(HandlingDuty.RECTIFICATION_ITEM.of(itemId)).due();
    }

    /** What was missed, as far as is known on that day. */
    public Misses misses(LocalDate day) {
        return new Misses(duties(), day);
    }

    private List<Event> decide(Command command) {
        Context context = new Context(
                rules,
                policy,
                records,
                Story.PHOTO.sha256()::equals,
                Scenario::sealed,
                parked::get,
                sender(command),
                today);
        StreamRules<?> about = Streams.rules(command.stream().kind());
        Decider<?> decider = Decider.of(about, records.state(command.stream()), context);
        decider.authorize(command);
        Foreseen foreseen = new Foreseen(records::state, context.actor().author());
        List<Event> events = new ArrayList<>(decider.decide(command, foreseen));
        decider.correction(command, () -> Corrections.applied(records.of(command.stream())))
                .ifPresent(correction -> events.addAll(corrected(correction, about, context, foreseen)));
        return events;
    }

    private List<Event> corrected(CorrectEvent correction, StreamRules<?> about, Context context, Foreseen foreseen) {
        List<RecordedEvent> history = records.of(correction.stream());
        List<EventCorrected> corrections =
                new Correcting<>(about, CODEC, history, context, SHANGHAI).decide(correction);
        List<Event> all = new ArrayList<>(corrections);
        corrections.stream()
                .filter(one -> one.eventId().equals(correction.eventId()))
                .forEach(one -> all.addAll(
                        Decider.of(about, Streams.folded(Correcting.corrected(history, corrections)), context)
                                .consequences(before(one), one.corrected(), foreseen)));
        return all;
    }

    private Event before(EventCorrected correction) {
        return Corrections.applied(records.of(correction.stream())).stream()
                .filter(recorded -> recorded.id().equals(correction.eventId()))
                .findFirst()
                .orElseThrow()
                .event();
    }

    private static Sealed sealed(PersonId person, String text) {
        return new Sealed(person + " " + text);
    }

    private Actor sender(Command command) {
        if (actor != null) {
            return actor;
        }
        Role role = Commands.of(command).roles().stream().sorted().findFirst().orElse(null);
        if (role == null) {
            return Actor.SYSTEM;
        }
        return role == Role.DEPARTMENT && command instanceof ItemCommand item
                ? Town.department(Objects.requireNonNull(records.findCase(item.caseId()))
                        .handling()
                        .leadUnit(item.itemId()))
                : Town.person(role);
    }

    /** What a command led to: events, or a refusal. */
    public record Outcome(List<Event> events, @Nullable CommandRefused refusal) {

        /** It led to exactly these events. */
        public void then(Event... expected) {
            assertThat(refusal).isNull();
            assertThat(events).containsExactly(expected);
        }

        /** It was refused by that rule. */
        public void thenRefused(Rule rule) {
            assertThat(events).isEmpty();
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(rule));
        }

        /** The one event of that type. */
        public <E extends Event> E the(Class<E> type) {
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
