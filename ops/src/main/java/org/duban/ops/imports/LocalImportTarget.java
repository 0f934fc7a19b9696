package org.duban.ops.imports;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.events.EventMeta.Origin;
import org.duban.events.ledger.ClockJumped;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.duban.ops.CliException;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.imports.ImportService;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;

/**
 * The desk of the ledger on this machine.
 *
 * @param recordedTimes whether a line's {@code recordedAt} becomes the time in the ledger
 * @param names what refusals mention in the words of whoever imports
 */
public record LocalImportTarget(ImportService desk, boolean recordedTimes, Texts texts, RefusalNames names)
        implements ImportTarget {

    @Override
    public boolean give(ImportLine line, Origin origin) {
        try {
            return !desk.give(line, origin, recordedTimes).repeated();
        } catch (ProblemException e) {
            throw new LineRefused(Problem.of(e.code(), e.faults(), e.details(), texts));
        } catch (CommandRefused e) {
            throw new LineRefused(Problem.of(e, texts, names));
        } catch (IdempotencyKeyReused e) {
            throw new LineRefused(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, List.of(), Map.of(), texts));
        } catch (LedgerUnavailable | LedgerDamaged | ClockJumped | UnreadableEvent | UncheckedIOException e) {
            throw CliException.failed("ledger.unavailable", String.valueOf(e.getMessage()));
        }
    }
}
