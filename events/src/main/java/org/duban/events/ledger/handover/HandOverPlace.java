package org.duban.events.ledger.handover;

import java.net.InetSocketAddress;
import java.util.function.BiConsumer;

/**
 * Where a node takes drafts of others, and how others get there.
 *
 * @param bind where it listens, port 0 for any free one
 * @param host by which others reach it, as its certificate has it
 * @param port by which they do, 0 for the one that it listens on
 * @param wires between the nodes
 * @param turnedAway is told of whoever is turned away: where he came from, and why
 */
public record HandOverPlace(
        InetSocketAddress bind, String host, int port, PeerWires wires, BiConsumer<String, String> turnedAway) {

    /** What others reach it by, given the port that it listens on. */
    String address(int listening) {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return name + ":" + (port == 0 ? listening : port);
    }
}
