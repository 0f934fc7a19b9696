package org.duban.command.whatif;

import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Forms;
import org.duban.command.Register;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * Every stream that may owe something, in the order in which they began: cases, then entries of registers.
 *
 * @param position of the ledger that is looked at; what came later is left out
 */
public record RecordedStreams(History history, List<String> streams, long position) {

    /** Those in {@code history} at {@code position}. */
    public static RecordedStreams of(History history, long position) {
        Stream<String> kinds =
                Stream.concat(Stream.of(CaseId.KIND), Forms.REGISTERS.stream().map(Register::kind));
        List<String> streams =
                kinds.flatMap(kind -> history.streams(kind + "-").stream()).toList();
        return new RecordedStreams(history, streams, position);
    }

    /** How many there are. */
    public int count() {
        return streams.size();
    }

    /** What becomes of stream number {@code n}, from 0, under the other rules of {@code question}. */
    public List<Comparison> under(WhatIf question, int n) {
        StreamId stream = new StreamId(streams.get(n));
        List<RecordedEvent> events = history.stream(stream.value(), 0, position);
        return question.of(stream, Streams.state(events).duties().terms());
    }
}
