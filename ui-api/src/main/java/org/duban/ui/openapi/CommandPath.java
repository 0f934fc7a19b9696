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

    private static final Map<String, String> PROBLEMS =
            Map.of("404", "NotFound", "409", "Conflict", "412", "VersionConflict", "422", "Refused");

    private CommandPath() {}

    static Map<String, Object> of(CatalogueEntry entry, Prose prose) {
        return Map.of(
                "post",
                Map.of(
                        "operationId", entry.name(),
                        "tags", List.of("commands"),
                        "summary", entry.description(),
                        "description", description(entry, prose),
                        "parameters", parameters(),
                        "requestBody", body(entry),
                        "responses", responses(prose)));
    }

    private static String description(CatalogueEntry entry, Prose prose) {
        String roles = entry.roles().stream().map(prose.shown()::value).collect(Collectors.joining(", "));
        String basis = entry.legalBasis().stream().map(CommandPath::cited).collect(Collectors.joining("; "));
        return prose.say("operation.command.more", Map.of("roles", roles, "basis", basis));
    }

    /** A provision, and how firm it is unless it is law. */
    private static String cited(LegalBasis one) {
        String provision = one.article() == null ? one.source() : one.source() + " §" + one.article();
        return one.status() == LegalStatus.LAW
                        || one.source().equals(one.status().name())
                ? provision
                : provision + " (" + one.status() + ")";
    }

    private static List<Map<String, String>> parameters() {
        return Stream.of("IdempotencyKey", "IfMatch")
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

    private static Map<String, Object> responses(Prose prose) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> receipt = Map.of("$ref", "#/components/schemas/Receipt");
        responses.put(
                "200",
                Map.of(
                        "description", prose.say("answer.command.200", Map.of()),
                        "headers", Map.of("ETag", Map.of("schema", Map.of("type", "string"))),
                        "content", Map.of("application/json", Map.of("schema", receipt))));
        PROBLEMS.forEach((status, name) -> responses.put(status, Map.of("$ref", "#/components/responses/" + name)));
        return responses;
    }
}
