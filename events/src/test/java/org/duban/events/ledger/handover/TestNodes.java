package org.duban.events.ledger.handover;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.duban.events.ledger.Draft;

/** Nodes of one ledger on this machine, with no ledger beneath. */
final class TestNodes implements AutoCloseable {

    static final String LEDGER = "a-ledger";

    final TestLease leases = new TestLease();
    final List<String> turnedAway = new CopyOnWriteArrayList<>();
    private final List<HandOver> begun = new ArrayList<>();
    private final PeerWires wires;

    TestNodes() {
        this(new PlainWires());
    }

    TestNodes(PeerWires wires) {
        this.wires = wires;
    }

    HandOver begin(String node, HandOverRecorder recorder) {
        HandOver nodes =
                HandOver.begin(place(wires, turnedAway), LEDGER, node, recorder, address -> leases.of(node, address));
        begun.add(nodes);
        return nodes;
    }

    static HandOverPlace place(PeerWires wires, List<String> turnedAway) {
        return new HandOverPlace(
                new InetSocketAddress("127.0.0.1", 0),
                "127.0.0.1",
                0,
                wires,
                (from, because) -> turnedAway.add(from + " " + because));
    }

    /** Begins a node that hands over to {@code holder} once this returns. */
    HandOver beginSender(String node, String holder) {
        HandOver sender = begin(node, draft -> HandOverAnswer.UNKNOWN);
        leases.tell(node, holder, 1);
        awaitReached(sender);
        return sender;
    }

    static void awaitReached(HandOver sender) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> sender.figures().reached());
    }

    /** A recorder that keeps what comes, and holds it for recorded. */
    static HandOverRecorder keeping(List<Draft> kept) {
        return draft -> {
            kept.add(draft);
            return HandOverAnswer.recorded(kept.size());
        };
    }

    @Override
    public void close() {
        begun.forEach(HandOver::close);
    }
}
