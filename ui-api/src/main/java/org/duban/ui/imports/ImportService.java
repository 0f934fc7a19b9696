package org.duban.ui.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.duban.command.CommandGateway;
import org.duban.command.Receipt;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Origin;
import org.duban.events.ledger.Ledger;
import org.duban.ui.commands.CanonicalJson;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where the commands of import files are handed in, one line at a time. */
public final class ImportService {

    private final CommandGateway desk;
    private final Ledger ledger;
    private final Clock clock;

    /** A desk in front of {@code desk}, which writes to {@code ledger}; {@code clock} is in the congress's zone. */
    public ImportService(CommandGateway desk, Ledger ledger, Clock clock) {
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Gives the command of {@code line}; a line that was taken before changes nothing.
     *
     * @param recordedTimes whether the line's {@code recordedAt} becomes the time in the ledger
     * @throws ProblemException if the line holds no command that an account could give
     * @throws org.duban.command.CommandRefused if a rule forbids it
     * @throws org.duban.command.IdempotencyKeyReused if another line was taken under the same id
     */
    public TakenLine give(ImportLine line, Origin origin, boolean recordedTimes) {
        refuseSystem(line);
        Instant recordedAt = recordedTimes ? line.recordedAt() : null;
        ReadCommand read = CommandReader.demandingIds(at(recordedAt)).read(line.command(), line.body());
        long before = ledger.head().position();
        Receipt receipt = desk.send(read.command(), sender(line, read, recordedAt, origin));
        return new TakenLine(receipt, receipt.position() <= before);
    }

    /** Nobody speaks for the system, because it may do anything. */
    private static void refuseSystem(ImportLine line) {
        if (line.actor().value().equals(EventMeta.SYSTEM)) {
            throw new ProblemException(
                    ProblemCode.INVALID_COMMAND,
                    new Fault(
                            Fault.Place.BODY,
                            "/actor",
                            FaultCode.DOES_NOT_FIT,
                            Map.of("why", "not an account", "of", "Account")));
        }
    }

    private Clock at(@Nullable Instant recordedAt) {
        return recordedAt == null ? clock : Clock.fixed(recordedAt, clock.getZone());
    }

    /** The id counts for the whole ledger, so that the same words of another actor are another line under it. */
    private static String digest(ImportLine line, ReadCommand read) {
        return CanonicalJson.digest(
                JsonMapper.shared().createArrayNode().add(line.actor().value()).add(read.digest()));
    }

    private static Sender sender(ImportLine line, ReadCommand read, @Nullable Instant recordedAt, Origin origin) {
        return new Sender(
                line.actor().value(),
                read.onBehalfOf(),
                line.key(),
                digest(line, read),
                null,
                recordedAt,
                read.made(),
                origin);
    }
}
