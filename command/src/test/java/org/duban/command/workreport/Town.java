package org.duban.command.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Actor;
import org.duban.command.Author;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.StreamRules;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
import org.duban.command.correction.Correcting;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.handling.VotePolicy;
import org.duban.command.law.LegalTexts;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.stream.Decider;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.command.unit.Units;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.StreamId;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Streams in memory, and what is asked of them; who asks is, unless said, somebody whose task it is. */
public final class Town implements World {

    static final DeadlineRules RULES = DeadlineRules.load(LegalTexts.load(), "xuhui");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Map<Role, String> UNITS = Map.of(
            Role.CLERK, "general-office",
            Role.COMMITTEE, "social-committee",
            Role.OFFICE, "government-office",
            Role.DEPARTMENT, "civil-affairs");

    private final Map<StreamId, List<RecordedEvent>> streams;
    private final @Nullable Actor someone;

    private Town(Map<StreamId, List<RecordedEvent>> streams, @Nullable Actor someone) {
        this.streams = streams;
        this.someone = someone;
    }

    public static Town empty() {
        return new Town(Map.of(), null);
    }

    /** The same town, in which {@code actor} asks. */
    public Town by(Actor actor) {
        return new Town(streams, actor);
    }

    public Town after(Command... commands) {
        Town next = this;
        for (Command command : commands) {
            next = next.with(next.when(command), next.actor(command), command);
        }
        return next;
    }

    public List<Event> when(Command command) {
        return decide(command, actor(command), command.occurredOn());
    }

    /** The one event of that type that a command leads to. */
    public <E extends Event> E when(Command command, Class<E> type) {
        List<E> events =
                when(command).stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    public void refuses(Command command, Rule rule) {
        refuses(command, actor(command), rule);
    }

    public void refuses(Command command, Actor actor, Rule rule) {
        CommandRefused refused =
                catchThrowableOfType(CommandRefused.class, () -> decide(command, actor, command.occurredOn()));
        assertThat(refused).as("%s", command).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
    }

    /** A correction of the last event of that type in the stream of {@code about}, asked for on its day. */
    CorrectEvent correction(StreamId about, Class<? extends Event> type, LocalDate on, Map<String, Object> changes) {
        String id = streams.get(about).stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        return new CorrectEvent(about, id, changes, "登记有误", on);
    }

    /** What happened, stream by stream, oldest first. */
    public Stream<RecordedEvent> history() {
        return streams.values().stream().flatMap(List::stream);
    }

    public Duties duties(CaseId caseId) {
        return state(caseId.stream()).duties();
    }

    StreamState<?> state(StreamId stream) {
        return Streams.state(streams.getOrDefault(stream, List.of()));
    }

    /** Somebody with that role, of the unit that usually has it. */
    public Actor actor(Role role) {
        return actor(role, UNITS.get(role));
    }

    public Actor actor(Role role, @Nullable String unit) {
        String account = role.name().toLowerCase(Locale.ROOT) + (unit == null ? "" : "-of-" + unit);
        Principal principal = new Principal(Principal.Kind.ACCOUNT, account);
        return new Actor(
                new Author(principal, account), Set.of(role), unit == null ? null : find(Units.REGISTER, unit), null);
    }

    private Actor actor(Command command) {
        if (someone != null) {
            return someone;
        }
        Set<Role> roles = Commands.of(command).roles();
        return actor(
                roles.contains(Role.COMMITTEE)
                        ? Role.COMMITTEE
                        : roles.stream().sorted().findFirst().orElseThrow());
    }

    private List<Event> decide(Command command, Actor actor, LocalDate today) {
        Context context = new Context(
                RULES,
                VotePolicy.MAJORITY_OF_MEMBERS,
                this,
                sha256 -> true,
                (person, name) -> new Sealed("sealed"),
                ParkedNotices.NONE,
                actor,
                today);
        StreamRules<?> rules = Streams.rules(command.stream().kind());
        Decider<?> decider = Decider.of(rules, state(command.stream()), context);
        decider.authorize(command);
        List<Event> events = new ArrayList<>(decider.decide(command, new Foreseen(this::state, actor.author())));
        if (command instanceof CorrectEvent correction) {
            events.addAll(new Correcting<>(rules, new EventCodec(), streams.get(command.stream()), context, SHANGHAI)
                    .decide(correction));
        }
        return events;
    }

    private Town with(List<Event> events, Actor actor, Command command) {
        Map<StreamId, List<RecordedEvent>> next = new HashMap<>(streams);
        for (Event event : events) {
            List<RecordedEvent> history = new ArrayList<>(next.getOrDefault(event.stream(), List.of()));
            history.add(recorded(event, history.size(), actor.author(), command.occurredOn()));
            next.put(event.stream(), history);
        }
        return new Town(next, someone);
    }

    private static RecordedEvent recorded(Event event, int sequence, Author author, LocalDate on) {
        EventMeta meta = new EventMeta(
                author.principal(), author.recordedBy(), List.of(), null, "c", "c", List.of(), List.of(), null);
        Instant at = on.atTime(12, 0).atZone(SHANGHAI).toInstant();
        return new RecordedEvent(1, event.stream().value(), sequence, at, "e" + sequence, "", event, meta);
    }

    @Override
    @SuppressWarnings("unchecked") // a register's entries are folded by its own rules
    public <S> @Nullable S find(Register<?, ?, S> register, String id) {
        return (S) state(register.stream(id)).own();
    }

    @Override
    public @Nullable CaseState findCase(CaseId caseId) {
        return (CaseState) state(caseId.stream()).own();
    }

    @Override
    public <S> List<S> all(Register<?, ?, S> register) {
        return streams.keySet().stream()
                .filter(stream -> stream.kind().equals(register.kind()))
                .flatMap(stream -> Stream.ofNullable(find(register, stream.id())))
                .toList();
    }

    @Override
    public List<Duty> openDuties() {
        return streams.keySet().stream()
                .flatMap(stream -> state(stream).duties().open().stream())
                .toList();
    }
}
