package org.duban.events.ledger.mongo;

import static org.duban.events.ledger.mongo.SimulatedTime.MILLI;
import static org.duban.events.ledger.mongo.SimulatedTime.SECOND;

import java.util.List;
import java.util.function.Consumer;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.mongo.SimulatedMember.Answer;
import org.duban.events.ledger.mongo.SimulatedMember.Insert;
import org.jspecify.annotations.Nullable;

/** A node's way to the set: a driver that tries each request twice, and a network that loses, doubles and delays. */
final class SimulatedStore implements CommitStore {

    private static final int TRIES = 2;
    private static final long SELECTION = 3 * SECOND;
    private static final long SETTLED = 3 * SECOND;
    private static final long READ = 5 * SECOND;

    private final SimulatedTime time;
    private final SimulatedSet set;
    private final Weather weather;
    private final boolean local;

    /** How bad the network is. */
    static final class Weather {

        double lost;
        double doubled;
        double late;
        long inserts;
    }

    /** @param local whether it reads what just one member shows */
    SimulatedStore(SimulatedTime time, SimulatedSet set, Weather weather, boolean local) {
        this.time = time;
        this.set = set;
        this.weather = weather;
        this.local = local;
    }

    @Override
    public boolean insert(List<byte[]> documents) {
        Insert insert = new Insert(
                ++weather.inserts, documents.stream().map(byte[]::clone).toList());
        for (int tries = 0; tries < TRIES; tries++) {
            SimulatedMember primary = select();
            if (primary == null) {
                return false;
            }
            SimulatedTime.Signal<Answer> reply = time.new Signal<>();
            send(primary, reply, back -> primary.insert(insert, back), Answer.NOT_PRIMARY);
            time.in(SETTLED, () -> reply.give(Answer.NOT_HELD_IN_TIME));
            Answer answer = reply.await(READ);
            if (answer != null && answer != Answer.NOT_PRIMARY) {
                return answer == Answer.HELD;
            }
        }
        return false;
    }

    private record Found(@Nullable List<CommitOutline> commits) {}

    @Override
    public List<CommitOutline> from(long position, int limit) {
        for (int tries = 0; tries < TRIES; tries++) {
            SimulatedMember primary = select();
            if (primary != null) {
                SimulatedTime.Signal<Found> reply = time.new Signal<>();
                send(
                        primary,
                        reply,
                        back -> back.accept(new Found(primary.find(position, limit, local))),
                        new Found(null));
                Found found = reply.await(READ);
                if (found != null && found.commits() != null) {
                    return found.commits();
                }
            }
        }
        throw new LedgerUnavailable("nobody answers");
    }

    /** Mostly the latest primary, at times one that only takes itself for it. */
    private @Nullable SimulatedMember select() {
        long until = time.now() + SELECTION;
        while (time.now() < until) {
            List<SimulatedMember> primaries = set.primaries();
            if (!primaries.isEmpty()) {
                return time.chance(0.2) ? primaries.getLast() : primaries.getFirst();
            }
            time.sleep(50 * MILLI);
        }
        return null;
    }

    private <T> void send(
            SimulatedMember member, SimulatedTime.Signal<T> reply, Consumer<Consumer<T>> request, T refused) {
        if (time.chance(weather.doubled)) {
            travel(() -> deliver(member, () -> request.accept(again -> {}), () -> {}));
        }
        travel(() -> deliver(
                member,
                () -> request.accept(answer -> travel(() -> reply.give(answer))),
                () -> travel(() -> reply.give(refused))));
    }

    private void travel(Runnable arrival) {
        if (!time.chance(weather.lost)) {
            time.in(time.upTo(time.chance(weather.late) ? 6 * SECOND : 2 * MILLI), arrival);
        }
    }

    private void deliver(SimulatedMember member, Runnable request, Runnable gone) {
        if (!member.up) {
            gone.run();
        } else if (member.halted) {
            time.in(50 * MILLI, () -> deliver(member, request, gone));
        } else {
            request.run();
        }
    }
}
