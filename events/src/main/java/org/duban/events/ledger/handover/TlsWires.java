package org.duban.events.ledger.handover;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * TLS on both ends with a certificate each. Who begins a connection also wants the host's name in the other's certificate; who accepts one
 * takes everybody whose certificate the trusted ones vouch for.
 *
 * @param context whose trusted certificates are those of this congress's nodes and of nobody else; asked for each connection, as certificates are renewed
 */
public record TlsWires(Supplier<SSLContext> context) implements PeerWires {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    @Override
    public Socket accepted(Socket raw) throws IOException {
        SSLSocket socket = (SSLSocket) context.get().getSocketFactory().createSocket(raw, null, true);
        SSLParameters wanted = socket.getSSLParameters();
        wanted.setNeedClientAuth(true);
        return shaken(socket, wanted);
    }

    @Override
    public Socket reached(Socket raw, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) context.get().getSocketFactory().createSocket(raw, host, port, true);
        SSLParameters wanted = socket.getSSLParameters();
        wanted.setEndpointIdentificationAlgorithm("HTTPS");
        return shaken(socket, wanted);
    }

    private static Socket shaken(SSLSocket socket, SSLParameters wanted) throws IOException {
        wanted.setProtocols(PROTOCOLS);
        socket.setSSLParameters(wanted);
        socket.startHandshake();
        return socket;
    }
}
