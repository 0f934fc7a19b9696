package org.duban.ui.refusals;

import java.util.List;
import org.duban.command.Refusal;
import org.duban.command.RefusalLog;

/**
 * A log of refusals that tells others of each.
 *
 * @param log where they are kept
 * @param watches who is told once one is kept
 */
public record WatchedRefusals(RefusalLog log, List<RefusalWatch> watches) implements RefusalLog {

    public WatchedRefusals {
        watches = List.copyOf(watches);
    }

    @Override
    public void record(Refusal refusal) {
        log.record(refusal);
        watches.forEach(watch -> watch.refused(refusal));
    }
}
