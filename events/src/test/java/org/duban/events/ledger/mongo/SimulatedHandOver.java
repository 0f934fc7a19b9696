package org.duban.events.ledger.mongo;

import static org.duban.events.ledger.mongo.SimulatedTime.MILLI;
import static org.duban.events.ledger.mongo.SimulatedTime.SECOND;

import java.util.List;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.handover.HandOverAnswer;
import org.duban.events.ledger.mongo.SimulatedStore.Weather;
import org.jspecify.annotations.Nullable;

/** Who nodes hand their drafts to, rightly or not, and the network between them, which loses, doubles and delays. */
final class SimulatedHandOver {

    private static final long LONGEST = 4 * SECOND;

    private final SimulatedTime time;
    private final Weather weather;
    private final List<SimulatedNode> nodes;
    private final long patience;
    private int holder;

    private record Told(@Nullable HandOverAnswer answer) {}

    SimulatedHandOver(SimulatedTime time, Weather weather, List<SimulatedNode> nodes) {
        this.time = time;
        this.weather = weather;
        this.nodes = nodes;
        // One that is short makes for more drafts that two nodes have.
        patience = time.chance(0.5) ? LONGEST : time.upTo(100 * MILLI);
        time.often(3 * SECOND, () -> holder = time.random.nextInt(nodes.size()));
    }

    /** What another node says of a draft, as {@code HandedDrafts.Way} has it. */
    @Nullable
    HandOverAnswer give(int from, Draft draft) {
        int to = time.chance(0.1) ? time.random.nextInt(nodes.size()) : holder;
        if (to == from) {
            return null;
        }
        SimulatedTime.Signal<Told> reply = time.new Signal<>();
        if (time.chance(weather.doubled)) {
            travel(() -> nodes.get(to).take(draft, again -> {}));
        }
        travel(() -> nodes.get(to).take(draft, answer -> travel(() -> reply.give(new Told(answer)))));
        Told told = reply.await(patience);
        return told == null ? null : told.answer();
    }

    private void travel(Runnable arrival) {
        if (!time.chance(weather.lost)) {
            time.in(time.upTo(time.chance(weather.late) ? 6 * SECOND : 2 * MILLI), arrival);
        }
    }
}
