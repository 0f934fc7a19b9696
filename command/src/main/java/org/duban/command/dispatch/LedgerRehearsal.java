package org.duban.command.dispatch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.EvidenceStore;
import org.duban.command.Receipt;
import org.duban.command.Rehearsal;
import org.duban.command.Rehearsal.Course;
import org.duban.command.Rehearsal.Outcome;
import org.duban.command.Sender;
import org.duban.command.dispatch.CommandProcessor.Decision;
import org.duban.command.duty.Duty;
import org.duban.command.stream.Foreseen;
import org.duban.command.stream.StreamState;
import org.duban.events.DutyId;
import org.duban.events.Sealed;
import org.duban.events.StreamId;

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
    public Outcome of(Command command, Sender sender) {
        Decision decision = decided(command, sender, new HashMap<>());
        return new Outcome(decision.events(), met(decision).toList());
    }

    @Override
    public Course course() {
        Map<StreamId, StreamState<?>> foretold = new HashMap<>();
        return (command, sender) -> earlier(sender).map(Receipt::subjectId).orElseGet(() -> {
            Foreseen then = decided(command, sender, foretold).foreseen();
            then.streams().forEach(stream -> foretold.put(stream, then.state(stream)));
            return command.subjectId();
        });
    }

    private Optional<Receipt> earlier(Sender sender) {
        return Optional.ofNullable(sender.key())
                .flatMap(key -> environment.ledger().byKey(Authentication.name(sender, key)))
                .map(CommitReceipt::of);
    }

    private Decision decided(Command command, Sender sender, Map<StreamId, StreamState<?>> foretold) {
        Instant at = RecordingTime.of(
                sender.recordedAt(),
                environment.ledger().head().at(),
                environment.clock().instant());
        try {
            return new CommandProcessor(environment, streams).on(command, sender, at, foretold);
        } catch (CommandRefused refused) {
            throw refused.of(
                    command, environment.texts().basis(refused.rule().name(), refused.basis(), command.occurredOn()));
        }
    }

    private static Stream<DutyId> met(Decision decision) {
        return decision.foreseen().streams().stream()
                .flatMap(stream -> decision.world().state(stream).duties().open().stream()
                        .map(Duty::id)
                        .filter(duty -> decision.foreseen()
                                .state(stream)
                                .duties()
                                .get(duty)
                                .filter(then -> then.metOn() != null)
                                .isPresent()));
    }

    @Override
    public Rehearsal withAnyEvidence() {
        EvidenceStore any = sha256 -> true;
        return new LedgerRehearsal(environment.citing(any), streams);
    }
}
