package org.duban.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A program on loopback that takes whatever it is told. */
final class Listener implements AutoCloseable {

    private static final int TAKEN = 204;
    /** As long as an envelope is. */
    private static final byte[] BODY = "x".repeat(440).getBytes(StandardCharsets.US_ASCII);

    private final HttpServer server;

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Listener::take);
        server.start();
    }

    private static void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(TAKEN, -1);
        exchange.close();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Posts to it, one after the other, and nothing else. */
    void post(int times) throws IOException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(uri())
                    .header("Content-Type", "application/cloudevents+json")
                    .POST(BodyPublishers.ofByteArray(BODY))
                    .build();
            for (int n = 0; n < times; n++) {
                if (http.send(request, BodyHandlers.discarding()).statusCode() != TAKEN) {
                    throw new IllegalStateException("not taken");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
