package org.duban.command.dispatch;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Register;
import org.duban.command.World;
import org.duban.command.casefile.CaseState;
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
    private boolean everything;

    DecisionWorld(StreamRepository streams, long position) {
        this.streams = streams;
        this.position = position;
    }

    /** What the decision rests on. */
    Basis basis() {
        return everything
                ? Basis.ofEverything(position)
                : new Basis(position, read.stream().map(StreamId::value).collect(Collectors.toSet()), false);
    }

    VersionedState load(StreamId stream) {
        read.add(stream);
        return streams.load(stream, position);
    }

    StreamState<?> state(StreamId stream) {
        return load(stream).state();
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
    public Iterable<CaseState> allCases() {
        everything = true;
        return streams.history().streams(CaseId.KIND + "-").stream()
                .flatMap(stream -> Stream.ofNullable((CaseState)
                        streams.load(new StreamId(stream), position).state().own()))
                .toList();
    }
}
