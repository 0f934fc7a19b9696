package org.duban.ui.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.AccountName;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Bounds how many wait for events at a time, in all and of one account, so that nobody uses up what all need. */
final class FollowerLimit {

    private final int most;
    private final int mostOfOne;
    private final Map<AccountName, Integer> waiting = new HashMap<>();

    FollowerLimit(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @throws ProblemException if there are too many */
    synchronized void enter(AccountName account) {
        int all = waiting.values().stream().mapToInt(count -> count).sum();
        if (all >= most || waiting.getOrDefault(account, 0) >= mostOfOne) {
            throw new ProblemException(ProblemCode.TOO_MANY_WAITING, List.of(), Map.of("retryAfter", "10"));
        }
        waiting.merge(account, 1, Integer::sum);
    }

    synchronized void leave(AccountName account) {
        waiting.computeIfPresent(account, (name, count) -> count == 1 ? null : count - 1);
    }
}
