package org.duban.ui.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.ui.Server;

/** Somebody who follows a case, or what is new, over HTTP. */
final class Listener implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> ended;

    Listener(Server server, String account, String caseId) {
        this("Basic " + login(account), server, followed(server, caseId));
    }

    /** A page that somebody looks at. */
    static Listener ofNews(Server server, String account, String query) {
        return new Listener("Basic " + login(account), server, "/news?" + query);
    }

    private static String followed(Server server, String caseId) {
        return "/api/v1/cases/" + caseId + "/live?minPosition=" + server.head();
    }

    /** One who brings a token. */
    static Listener bearing(Server server, String secret, String caseId) {
        return new Listener("Bearer " + secret, server, followed(server, caseId));
    }

    private static String login(String account) {
        String login = account + ":" + Server.PASSWORD;
        return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    private Listener(String authorization, Server server, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", authorization)
                .build();
        ended = http.sendAsync(request, BodyHandlers.ofLines()).thenAcceptAsync(this::read);
    }

    private void read(HttpResponse<Stream<String>> response) {
        opened.complete(response.statusCode());
        response.body().forEach(lines::add);
    }

    int status() {
        return opened.join();
    }

    /** How many entries were new, each time it was told. */
    List<String> news() {
        return after("event:news");
    }

    /** How the case stood, each time it was told. */
    List<String> cases() {
        return after("event:case");
    }

    /** Why it ended. */
    List<String> end() {
        return after("event:end");
    }

    private List<String> after(String name) {
        String[] all = lines.toArray(String[]::new);
        return IntStream.range(0, all.length)
                .filter(n -> all[n].equals(name))
                .mapToObj(n -> Stream.of(all)
                        .skip(n)
                        .filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElse("")
                        .substring("data:".length()))
                .toList();
    }

    boolean over() {
        return ended.isDone();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
