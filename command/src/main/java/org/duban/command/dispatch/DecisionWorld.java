package org.duban.command.dispatch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Forms;
import org.duban.command.Register;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
import org.duban.command.duty.Duty;
import org.duban.command.stream.StreamState;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.Basis;
import org.jspecify.annotations.Nullable;

/** Streams as of the position at which one decision is made; it notes what was looked at. */
final class DecisionWorld implements World {

    private final StreamRepository streams;
    private final long position;
    private final Set<StreamId> read = new LinkedHashSet<>();
    private final Set<String> kindsRead = new LinkedHashSet<>();
    private final Map<StreamId, StreamState<?>> foretold;
    private boolean everything;

    /** @param foretold how streams stand of which more is known than what is on record */
    DecisionWorld(StreamRepository streams, long position, Map<StreamId, StreamState<?>> foretold) {
        this.foretold = foretold;
        this.streams = streams;
        this.position = position;
    }

    /** The same with one stream as it will stand; the decision rests on everything, as anything may be recorded that goes by it. */
    World foretelling(StreamId stream, StreamState<?> then) {
        everything = true;
        return foreseeing(stream, then);
    }

    /** The same with one stream as it will stand, where the decision rests on that stream alone. */
    World foreseeing(StreamId stream, StreamState<?> then) {
        Map<StreamId, StreamState<?>> more = new HashMap<>(foretold);
        more.put(stream, then);
        return new DecisionWorld(streams, position, more);
    }

    /** What the decision rests on. */
    Basis basis() {
        return everything
                ? Basis.ofEverything(position)
                : new Basis(position, read.stream().map(StreamId::value).collect(Collectors.toSet()), kindsRead, false);
    }

    VersionedState load(StreamId stream) {
        read.add(stream);
        VersionedState recorded = streams.load(stream, position);
        StreamState<?> then = foretold.get(stream);
        return then == null
                ? recorded
                : new VersionedState(then, recorded.lastSequence(), recorded.lastPosition(), recorded.version());
    }

    StreamState<?> state(StreamId stream) {
        return load(stream).state();
    }

    /** How a stream stands on which the decision does not rest. */
    StreamState<?> seen(StreamId stream) {
        return streams.load(stream, position).state();
    }

    @Override
    @SuppressWarnings("unchecked") // a register's entries were folded by its own rules
    public <S> @Nullable S find(Register<?, ?, S> register, String id) {
        return (S) state(register.stream(id)).own();
    }

    @Override
    public @Nullable CaseState findCase(CaseId caseId) {
        return (CaseState) state(caseId.stream()).own();
    }

    @Override
    @SuppressWarnings("unchecked") // a register's entries were folded by its own rules
    public <S> List<S> all(Register<?, ?, S> register) {
        kindsRead.add(register.kind());
        return every(register.kind())
                .flatMap(state -> Stream.ofNullable((S) state.own()))
                .toList();
    }

    @Override
    public List<Duty> openDuties() {
        everything = true;
        return Stream.concat(Stream.of(CaseId.KIND), Forms.REGISTERS.stream().map(Register::kind))
                .flatMap(this::every)
                .flatMap(state -> state.duties().open().stream())
                .toList();
    }

    /** Every stream of that kind, also those of which only more is known than what is on record. */
    private Stream<? extends StreamState<?>> every(String kind) {
        Stream<StreamId> recorded =
                streams.history().streams(kind + "-").stream().map(StreamId::new);
        Stream<StreamId> known =
                foretold.keySet().stream().filter(stream -> stream.kind().equals(kind));
        return Stream.concat(recorded, known).distinct().map(stream -> {
            StreamState<?> then = foretold.get(stream);
            return then == null ? streams.load(stream, position).state() : then;
        });
    }
}
