package org.duban.command.dispatch;

import java.time.Instant;
import java.util.List;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.EvidenceStore;
import org.duban.command.Rehearsal;
import org.duban.command.Sender;
import org.duban.events.Event;
import org.duban.events.Sealed;

/**
 * Has commands decided as the desk does, and puts nothing on record.
 *
 * @param environment the desk's, but for what leaves a trace
 */
record LedgerRehearsal(CommandEnvironment environment, StreamRepository streams) implements Rehearsal {

    private static final Sealed NOTHING = new Sealed("");

    /** A rehearsal of what {@code desk} would do. */
    static LedgerRehearsal of(CommandEnvironment desk, StreamRepository streams) {
        // Sealing makes a key where there is none, which would be a trace.
        return new LedgerRehearsal(desk.sealing((person, text) -> NOTHING), streams);
    }

    @Override
    public List<Event> of(Command command, Sender sender) {
        Instant at = RecordingTime.of(
                sender.recordedAt(),
                environment.ledger().head().at(),
                environment.clock().instant());
        try {
            return new CommandProcessor(environment, streams)
                    .on(command, sender, at)
                    .events();
        } catch (CommandRefused refused) {
            throw refused.under(
                    environment.texts().basis(refused.rule().name(), refused.basis(), command.occurredOn()));
        }
    }

    @Override
    public Rehearsal withAnyEvidence() {
        EvidenceStore any = sha256 -> true;
        return new LedgerRehearsal(environment.citing(any), streams);
    }
}
