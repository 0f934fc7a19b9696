package org.duban.ui.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.ui.notices.NoticeKind;

/** What webhooks are told, one for each kind of notice. */
final class NoticeHooks {

    private static final String MEDIA_TYPE = "application/cloudevents+json";

    private NoticeHooks() {}

    /** All of them, by the name of what each tells of. */
    static Map<String, Object> all(Prose prose) {
        Map<String, Object> hooks = new LinkedHashMap<>();
        for (NoticeKind kind : NoticeKind.values()) {
            if (!kind.personal()) {
                hooks.put(kind.event(), Map.of("post", hook(kind, prose)));
            }
        }
        return hooks;
    }

    private static Map<String, Object> hook(NoticeKind kind, Prose prose) {
        return Map.of(
                "operationId",
                "on" + kind.event(),
                "tags",
                List.of("notices"),
                "summary",
                prose.say("hook.summary", Map.of("kind", prose.texts().get("notice.of." + kind))),
                "security",
                List.of(),
                "parameters",
                Stream.of("webhook-id", "webhook-timestamp", "webhook-signature")
                        .map(name -> header(name, prose))
                        .toList(),
                "requestBody",
                body(kind),
                "responses",
                responses(prose));
    }

    private static Map<String, Object> header(String name, Prose prose) {
        return Map.of(
                "name",
                name,
                "in",
                "header",
                "required",
                true,
                "description",
                prose.say("header." + name, Map.of()),
                "schema",
                Map.of("type", "string"));
    }

    private static Map<String, Object> body(NoticeKind kind) {
        Map<String, Object> schema = Map.of(
                "allOf",
                List.of(Map.of("$ref", "#/components/schemas/NoticeMessage")),
                "properties",
                Map.of("type", Map.of("const", kind.type())));
        return Map.of("required", true, "content", Map.of(MEDIA_TYPE, Map.of("schema", schema)));
    }

    private static Map<String, Object> responses(Prose prose) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("2XX", said("hook.2XX", prose));
        Stream.of("400", "413", "415", "422").forEach(status -> responses.put(status, said("hook.refused", prose)));
        responses.put("410", said("hook.410", prose));
        responses.put("default", said("hook.default", prose));
        return responses;
    }

    private static Map<String, Object> said(String key, Prose prose) {
        return Map.of("description", prose.say(key, Map.of()));
    }
}
