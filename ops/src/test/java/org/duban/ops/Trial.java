package org.duban.ops;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.handling.VotePolicy;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.command.notice.ParkedNotices;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.stream.Decider;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.MeetingId;
import org.duban.events.Principal;
import org.duban.events.Sealed;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/** A case on which commands are tried by the rules alone, as somebody who may give any; nothing is recorded. */
public final class Trial {

    private final List<RecordedEvent> history;
    private final DeadlineRules rules;
    private final StreamState<?> state;
    private final StreamId stream;

    /** A case with that history. */
    public Trial(List<RecordedEvent> history, DeadlineRules rules) {
        this.history = List.copyOf(history);
        this.rules = rules;
        this.state = Streams.state(history);
        this.stream = new StreamId(history.getFirst().stream());
    }

    /** What happened to it. */
    public List<RecordedEvent> history() {
        return history;
    }

    /** Whether {@code command} would be accepted on its own day. */
    public boolean accepts(Command command) {
        return decide(command).isPresent();
    }

    /** The case after {@code command}; empty if it is refused. */
    public Optional<Trial> after(Command command) {
        return decide(command).map(events -> new Trial(recorded(events, command.occurredOn()), rules));
    }

    private Optional<List<Event>> decide(Command command) {
        Context context = new Context(
                rules,
                VotePolicy.MAJORITY_OF_MEMBERS,
                new AnyMeeting(),
                sha256 -> true,
                (person, text) -> new Sealed(text),
                ParkedNotices.NONE,
                Actor.SYSTEM,
                command.occurredOn());
        try {
            return Optional.of(Decider.of(Streams.rules(stream.kind()), state, context)
                    .decide(
                            command,
                            new Foreseen(
                                    other -> other.equals(stream) ? state : AnyMeeting.state(other),
                                    Actor.SYSTEM.author())));
        } catch (CommandRefused e) {
            return Optional.empty();
        }
    }

    private List<RecordedEvent> recorded(List<Event> events, LocalDate on) {
        List<RecordedEvent> next = new ArrayList<>(history);
        RecordedEvent last = history.getLast();
        EventMeta meta = new EventMeta(
                Principal.SYSTEM, EventMeta.SYSTEM, List.of(), null, "c", "c", List.of(), List.of(), null);
        events.stream().filter(event -> event.stream().equals(stream)).forEach(event -> {
            long n = next.size();
            next.add(new RecordedEvent(
                    last.position() + n,
                    last.stream(),
                    n,
                    on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                    "tried-" + n,
                    "",
                    event,
                    meta));
        });
        return next;
    }

    /** A session of the Standing Committee on that day, which {@link AnyMeeting} knows. */
    static MeetingId session(LocalDate day) {
        return new MeetingId("session-" + day);
    }

    /**
     * Knows every meeting that is asked for: sessions by their day, all others as meetings of the chairpersons that were
     * long ago; who may do what is not what is tried here.
     */
    private static final class AnyMeeting implements World {

        private static final String SESSION = "session-";
        private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 2);

        static StreamState<?> state(StreamId stream) {
            return new StreamState<>(meeting(stream.id()), Duties.NONE);
        }

        private static Meeting meeting(String id) {
            boolean session = id.startsWith(SESSION);
            LocalDate day = session ? LocalDate.parse(id.substring(SESSION.length())) : LONG_AGO;
            return new Meeting(
                    new MeetingId(id),
                    session ? MeetingKind.STANDING_COMMITTEE : MeetingKind.CHAIRPERSONS,
                    id,
                    day,
                    day,
                    false,
                    LONG_AGO,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    List.of());
        }

        @Override
        @SuppressWarnings("unchecked") // a meeting is what the register of meetings holds
        public <S> @Nullable S find(Register<?, ?, S> register, String id) {
            return register == Meetings.REGISTER ? (S) meeting(id) : null;
        }

        @Override
        public @Nullable CaseState findCase(CaseId caseId) {
            return null;
        }

        @Override
        public <S> List<S> all(Register<?, ?, S> register) {
            return List.of();
        }

        @Override
        public List<Duty> openDuties() {
            return List.of();
        }
    }
}
