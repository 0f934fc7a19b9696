package org.duban.events.ledger.handover;

import java.net.Socket;

/** Nothing but the connection itself, for tests alone. */
public record PlainWires() implements PeerWires {

    @Override
    public Socket accepted(Socket raw) {
        return raw;
    }

    @Override
    public Socket reached(Socket raw, String host, int port) {
        return raw;
    }
}
