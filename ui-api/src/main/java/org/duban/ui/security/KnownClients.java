package org.duban.ui.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Remembers from where a right password came, so that whoever guesses elsewhere, or beside the owner behind one proxy, does
 * not lock the owner out. The password that was right is compared there even while the door is shut, but no faster in the
 * long run than ten times a second, which is no way to guess one.
 */
final class KnownClients {

    private static final int MOST = 10_000;
    private static final long KEPT = TimeUnit.DAYS.toNanos(7);
    private static final int ALLOWANCE = 1_000;
    private static final long NANOS_A_TRY = TimeUnit.MILLISECONDS.toNanos(100);

    private final Map<Client, Known> known = new LinkedHashMap<>();

    private record Known(long rightAt, long allowance, long countedAt) {}

    /** Whether {@code client} is known; whoever asks may compare once. */
    boolean mayCompare(Client client, long now) {
        Known one = known.get(client);
        if (one == null || now - one.rightAt() >= KEPT) {
            return false;
        }
        long earned = (now - one.countedAt()) / NANOS_A_TRY;
        long allowance = Math.min(ALLOWANCE, one.allowance() + earned);
        if (allowance == 0) {
            return false;
        }
        known.put(client, new Known(one.rightAt(), allowance - 1, one.countedAt() + earned * NANOS_A_TRY));
        return true;
    }

    /** Its password was right. */
    void right(Client client, long now) {
        known.remove(client);
        if (known.size() >= MOST) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(client, new Known(now, ALLOWANCE, now));
    }
}
