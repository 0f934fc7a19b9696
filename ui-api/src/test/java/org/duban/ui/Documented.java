package org.duban.ui;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.duban.command.law.LegalTexts;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.openapi.OpenApi;
import org.duban.ui.text.Texts;
import tools.jackson.databind.JsonNode;

/** The document of the API. Whatever a test is answered is held against it: it must name the status and the media type. */
public final class Documented {

    private static final Map<Texts, JsonNode> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final List<Operation> OPERATIONS = operations();

    private Documented() {}

    private record Operation(String method, Pattern path, int variables, JsonNode responses) {

        boolean is(String asked, String at) {
            return method.equals(asked) && path.matcher(at).matches();
        }
    }

    /** The document in the language of {@code texts}. */
    public static JsonNode in(Texts texts) {
        return BY_LANGUAGE.computeIfAbsent(
                texts, words -> new OpenApi(new Catalogue(LegalTexts.load(), Clock.systemUTC())).document(words));
    }

    /** @throws AssertionError if the document does not say that {@code path} answers so */
    static void mustName(String method, String path, Reply reply) {
        operation(method, path.replaceFirst("[?#].*", "")).ifPresent(operation -> {
            String answer = method + " " + path + " answered " + reply.status() + " " + reply.header("Content-Type");
            JsonNode response = resolved(operation.responses().path(Integer.toString(reply.status())));
            if (response.isMissingNode()) {
                throw new AssertionError(answer + ", of which the document says nothing");
            }
            JsonNode content = response.path("content");
            if (content.isEmpty() ? reply.body().length > 0 : !named(content, reply)) {
                throw new AssertionError(answer + " with " + reply.body().length + " bytes, and the document says "
                        + content.propertyNames());
            }
        });
    }

    /** What went wrong is told to a browser by a page, which is nothing for the document. */
    private static boolean named(JsonNode content, Reply reply) {
        String type = reply.header("Content-Type").replaceFirst(" *;.*", "");
        boolean page = reply.status() >= 400 && type.equals("text/html");
        return page || content.has(type) || content.has("*/*");
    }

    private static Optional<Operation> operation(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.is(method, path))
                .min(Comparator.comparingInt(Operation::variables));
    }

    private static List<Operation> operations() {
        return in(Texts.ZH).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(one -> new Operation(
                                one.getKey().toUpperCase(Locale.ROOT),
                                Pattern.compile(path.getKey().replaceAll("\\{[^}]*}", "[^/]+")),
                                path.getKey().split("\\{", -1).length - 1,
                                one.getValue().path("responses"))))
                .toList();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? in(Texts.ZH).at(node.path("$ref").asString().substring(1)) : node;
    }
}
