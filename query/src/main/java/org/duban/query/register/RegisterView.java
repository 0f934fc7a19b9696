package org.duban.query.register;

import java.util.List;
import java.util.Optional;
import org.duban.events.StreamId;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.StreamView;

/**
 * One entry of a register as it stands after some event.
 *
 * @param title what people call it
 * @param facts what its register keeps of it
 * @param duties what it owes or owed, in the order in which it first did
 * @param version 1 + the stream's sequence at the last event that a person caused
 * @param position of its last event in the ledger
 */
public record RegisterView(
        StreamId stream, String title, RegisterFacts facts, List<DutyView> duties, long version, long position)
        implements StreamView {

    /** An entry with these facts. */
    public RegisterView with(RegisterFacts next) {
        return new RegisterView(stream, next.title(), next, duties, version, position);
    }

    /** Owing this. */
    public RegisterView owing(List<DutyView> owed) {
        return new RegisterView(stream, title, facts, owed, version, position);
    }

    /** As of another event. */
    public RegisterView marked(long newVersion, long newPosition) {
        return new RegisterView(stream, title, facts, duties, newVersion, newPosition);
    }

    /** What its register keeps of it; empty if that is something else. */
    public <F extends RegisterFacts> Optional<F> facts(Class<F> type) {
        return type.isInstance(facts) ? Optional.of(type.cast(facts)) : Optional.empty();
    }
}
