package org.duban.ops.imports;

import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.KeyReused;
import org.duban.events.EventMeta.Origin;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.ops.Trouble;
import org.duban.ui.imports.ImportDesk;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;

/**
 * The desk of the ledger on this machine.
 *
 * @param recordedTimes whether a line's {@code recordedAt} becomes the time in the ledger
 */
public record LocalLineDesk(ImportDesk desk, boolean recordedTimes, Texts texts) implements LineDesk {

    @Override
    public boolean give(ImportLine line, Origin origin) {
        try {
            return !desk.give(line, origin, recordedTimes).repeated();
        } catch (ProblemException e) {
            throw new LineRefused(Problem.of(e.code(), e.faults(), e.details(), texts));
        } catch (CommandRefused e) {
            throw new LineRefused(Problem.of(e, texts));
        } catch (KeyReused e) {
            throw new LineRefused(Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, List.of(), Map.of(), texts));
        } catch (LedgerUnavailable e) {
            throw Trouble.failed("ledger.unavailable", String.valueOf(e.getMessage()));
        }
    }
}
