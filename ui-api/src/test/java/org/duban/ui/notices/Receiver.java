package org.duban.ui.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that webhooks lead to. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String retryAfter = "";
    private volatile Predicate<String> unwanted = body -> false;

    /** What arrived. */
    public record Received(
            String path, String contentType, String id, String timestamp, String signature, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    /** Listens at a free port. */
    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        exchange.getResponseHeaders().set("Location", uri("/elsewhere"));
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(unwanted.test(body) ? 422 : status, -1);
        exchange.close();
    }

    /** Answers with {@code next} from now on. */
    public void answering(int next) {
        status = next;
    }

    /** Answers with {@code next} and asks to be left alone so many seconds. */
    public void answering(int next, int seconds) {
        status = next;
        retryAfter = Integer.toString(seconds);
    }

    /** Refuses what has such a body for good. */
    public void refusing(Predicate<String> bodies) {
        unwanted = bodies;
    }

    /** Everything that arrived, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Its address with {@code path}. */
    public String uri(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
