package org.duban.events.ledger.handover;

import java.io.IOException;
import java.net.Socket;

/** Makes connections between nodes secret, and sure of who is at the other end. */
public interface PeerWires {

    /**
     * Of a connection that another node began. What is said through the result goes over {@code raw}.
     *
     * @throws IOException if it is nobody who may
     */
    Socket accepted(Socket raw) throws IOException;

    /**
     * Of one that this node began.
     *
     * @param host who should be there
     * @throws IOException if it is somebody else
     */
    Socket reached(Socket raw, String host, int port) throws IOException;
}
