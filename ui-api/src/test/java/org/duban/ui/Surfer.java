package org.duban.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser that keeps cookies, follows where it is led, and sends forms as they are drawn. */
public final class Surfer {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private URI at;
    private int status;
    private String policy = "";
    private Document page = Jsoup.parse("");

    /** Somebody who has the server at {@code port} before him. */
    public Surfer(int port) {
        at = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Somebody who logs in with a password. */
    public static Surfer as(String account, String password, int port) {
        return new Surfer(port).go("/login").send("form[action$=/login]", "account", account, "password", password);
    }

    /** Goes to an address. */
    public Surfer go(String address) {
        return visit(HttpRequest.newBuilder(at.resolve(address)));
    }

    /** Follows the first link that {@code selector} finds. */
    public Surfer follow(String selector) {
        return go(page.select(selector).first().attr("href"));
    }

    /** Sends the first form that {@code selector} finds, with some of its fields filled in. */
    public Surfer send(String selector, String... fields) {
        Element form = page.select(selector).first();
        if (form == null) {
            throw new AssertionError(selector + " not on " + at + ": " + page.text());
        }
        Map<String, String> all = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> all.put(field.attr("name"), field.val()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return visit(HttpRequest.newBuilder(at.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Surfer visit(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "text/html")
                            .header("Accept-Language", "en")
                            .header("User-Agent", "Surfer/1")
                            .build(),
                    BodyHandlers.ofString());
            at = answer.uri();
            status = answer.statusCode();
            policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            page = Jsoup.parse(answer.body(), at.toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where he is now. */
    public URI at() {
        return at;
    }

    /** What the last answer's status was. */
    public int status() {
        return status;
    }

    /** What the last page says may be shown. */
    public String policy() {
        return policy;
    }

    /** The page before him. */
    public Document page() {
        return page;
    }
}
