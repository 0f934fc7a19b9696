package org.duban.ui.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.LegalBasis;
import org.duban.events.LegalStatus;
import org.duban.ui.commands.CatalogueEntry;

/** The path of one command. */
final class CommandPath {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthenticated"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("408", "TooSlow"),
            Map.entry("409", "Conflict"),
            Map.entry("412", "VersionConflict"),
            Map.entry("413", "TooLarge"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "Refused"),
            Map.entry("429", "TooManyAttempts"),
            Map.entry("503", "Unavailable"));

    private CommandPath() {}

    static Map<String, Object> of(CatalogueEntry entry) {
        return Map.of(
                "post",
                Map.of(
                        "operationId", entry.name(),
                        "tags", List.of("commands"),
                        "summary", entry.description(),
                        "description", description(entry),
                        "parameters", parameters(),
                        "requestBody", body(entry),
                        "responses", responses()));
    }

    private static String description(CatalogueEntry entry) {
        String roles = entry.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
        String basis = entry.legalBasis().stream()
                .map(CommandPath::cited)
                .collect(Collectors.joining("; "));
        return roles + " · " + basis;
    }

    /** A provision, and how firm it is unless it is law. */
    private static String cited(LegalBasis one) {
        String provision = one.article() == null ? one.source() : one.source() + " §" + one.article();
        return one.status() == LegalStatus.LAW || one.source().equals(one.status().name())
                ? provision
                : provision + " (" + one.status() + ")";
    }

    private static List<Map<String, String>> parameters() {
        return Stream.of("IdempotencyKey", "IfMatch", "AcceptLanguage")
                .map(name -> Map.of("$ref", "#/components/parameters/" + name))
                .toList();
    }

    private static Map<String, Object> body(CatalogueEntry entry) {
        Map<String, Object> media = Map.of(
                "schema",
                Map.of("$ref", "#/components/schemas/" + entry.name()),
                "examples",
                Map.of(entry.name(), Map.of("value", entry.example())));
        return Map.of("required", true, "content", Map.of("application/json", media));
    }

    private static Map<String, Object> responses() {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> receipt = Map.of("$ref", "#/components/schemas/Receipt");
        Map<String, Object> tag = Map.of(
                "description",
                "The new version, a point, and a digest of the answer.",
                "schema",
                Map.of("type", "string"));
        responses.put(
                "200",
                Map.of(
                        "description", "Recorded; the hash is the sender's receipt.",
                        "headers", Map.of("ETag", tag),
                        "content", Map.of("application/json", Map.of("schema", receipt))));
        PROBLEMS.forEach((status, name) -> responses.put(status, Map.of("$ref", "#/components/responses/" + name)));
        return responses;
    }
}
