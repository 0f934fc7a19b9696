package org.duban.ui.security;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Counts wrong passwords: after ten in a row one account's door is shut for a minute to one address, after a hundred within
 * a minute that account's to every address, and that address's to every account, but for clients that are known. Names
 * nobody bears are counted like any, so that a shut door does not tell whether an account exists.
 */
public final class Attempts {

    private static final int MOST_OF_A_CLIENT = 10;
    private static final int MOST_OF_MANY = 100;

    private final LongSupplier nanoTime;
    private final Tally<Client> clients = new Tally<>(MOST_OF_A_CLIENT, true);
    private final Tally<String> names = new Tally<>(MOST_OF_MANY, false);
    private final Tally<String> addresses = new Tally<>(MOST_OF_MANY, false);
    private final KnownClients known = new KnownClients();

    /** @param nanoTime a clock that cannot be set, as {@link System#nanoTime} */
    public Attempts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether a password was right at {@code client} before, so that it may be compared with that one at any time. */
    synchronized boolean knows(Client client) {
        return known.mayCompare(client, nanoTime.getAsLong());
    }

    /**
     * Lets {@code client} try, and counts the try as a wrong one until it proves right: many at once are no way around.
     *
     * @throws ProblemException if its door is shut
     */
    synchronized void enter(Client client) {
        long now = nanoTime.getAsLong();
        Stream.of(
                        clients.shutFor(client, now),
                        names.shutFor(client.name(), now),
                        addresses.shutFor(client.address(), now))
                .flatMapToLong(OptionalLong::stream)
                .max()
                .ifPresent(Attempts::refuse);
        clients.count(client, now);
        names.count(client.name(), now);
        addresses.count(client.address(), now);
    }

    private static void refuse(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        throw new ProblemException(
                ProblemCode.TOO_MANY_ATTEMPTS, List.of(), Map.of("retryAfter", Long.toString(seconds)));
    }

    /** Forgets the wrong passwords before this right one. */
    synchronized void succeeded(Client client) {
        clients.forget(client);
        names.forgive(client.name());
        addresses.forgive(client.address());
        known.right(client, nanoTime.getAsLong());
    }

    /** The right password came from a known client, which was not counted. */
    synchronized void cameAgain(Client client) {
        clients.forget(client);
        known.right(client, nanoTime.getAsLong());
    }
}
