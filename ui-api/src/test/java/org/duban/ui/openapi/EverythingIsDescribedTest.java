package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.ui.Documented;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class EverythingIsDescribedTest {

    private final TreeSet<String> bare = new TreeSet<>();
    private final TreeSet<String> foreign = new TreeSet<>();
    private boolean chinese;

    static Stream<Texts> languages() {
        return Stream.of(Texts.ZH, Texts.EN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_part_of_the_document_says_what_it_is_in_the_language_asked_for(Texts texts) {
        chinese = texts == Texts.ZH;
        JsonNode document = Documented.in(texts);
        said("info", document.path("info"), "description");
        document.path("tags").forEach(tag -> said("tag " + tag.path("name"), tag, "description"));
        Stream.of("paths", "webhooks")
                .forEach(place -> document.path(place)
                        .properties()
                        .forEach(path -> path.getValue()
                                .forEach(operation -> operation(place + " " + path.getKey(), operation))));
        JsonNode components = document.path("components");
        Stream.of("parameters", "securitySchemes")
                .forEach(kind -> components
                        .path(kind)
                        .properties()
                        .forEach(one -> said(kind + " " + one.getKey(), one.getValue(), "description")));
        components.path("responses").properties().forEach(one -> response("response " + one.getKey(), one.getValue()));
        components.path("schemas").properties().forEach(one -> fields(one.getKey(), one.getValue()));
        assertThat(bare).as("nothing is said of").isEmpty();
        assertThat(foreign).as("said in the other language").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_webhook_is_described_for_every_kind_of_notice(Texts texts) {
        JsonNode hooks = Documented.in(texts).path("webhooks");
        assertThat(hooks.propertyNames())
                .containsExactlyInAnyOrderElementsOf(List.of(NoticeKind.values()).stream()
                        .filter(kind -> !kind.personal())
                        .map(NoticeKind::event)
                        .toList());
    }

    private void operation(String at, JsonNode operation) {
        said(at, operation, "summary");
        operation.path("parameters").forEach(one -> {
            if (!one.has("$ref")) {
                said(at + " parameter " + one.path("name").asString(), one, "description");
            }
        });
        operation.path("responses").properties().forEach(one -> response(at + " " + one.getKey(), one.getValue()));
    }

    private void response(String at, JsonNode response) {
        if (!response.has("$ref")) {
            said(at, response, "description");
            response.path("headers")
                    .properties()
                    .forEach(one -> said(at + " " + one.getKey(), one.getValue(), "description"));
        }
    }

    private void fields(String at, JsonNode schema) {
        schema.path("properties")
                .properties()
                .forEach(one -> said(at + "." + one.getKey(), one.getValue(), "description"));
        schema.forEach(part -> fields(at, part));
    }

    private void said(String at, JsonNode node, String member) {
        String text = node.path(member).asString("");
        if (text.isBlank()) {
            bare.add(at);
        } else if (text.codePoints().anyMatch(Character::isIdeographic) != chinese && !at.startsWith("schema")) {
            foreign.add(at + ": " + text);
        }
    }
}
