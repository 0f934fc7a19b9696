package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.duban.command.Commands;
import org.duban.ui.Endpoints;
import org.duban.ui.Endpoints.Endpoint;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private Server server;
    private JsonNode document;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.bare(data);
        document = server.as("admin").get("/v3/api-docs").json();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void it_is_of_version_3_1_and_has_a_path_for_every_command() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(Commands.all())
                .allSatisfy(type -> assertThat(document.path("paths").has("/api/v1/commands/" + type.name()))
                        .as(type.name())
                        .isTrue());
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(500);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void every_example_fits_its_schema_and_a_spoilt_one_does_not() {
        for (var type : Commands.all()) {
            JsonNode media = document.path("paths")
                    .path("/api/v1/commands/" + type.name())
                    .at("/post/requestBody/content/application~1json");
            JsonNode example = media.path("examples").path(type.name()).path("value");
            JsonNode schema =
                    document.at(media.path("schema").path("$ref").asString().substring(1));
            assertThat(SchemaCheck.misfits(example, schema)).as(type.name()).isEmpty();
            assertThat(SchemaCheck.misfits(example.deepCopy().withObject("/").put("colour", "red"), schema))
                    .isNotEmpty();
        }
    }

    @Test
    void operations_have_names_of_their_own() {
        List<String> names = document.path("paths").findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void what_is_described_is_what_is_served_with_the_parameters_it_takes() {
        Set<Endpoint> served = new HashSet<>();
        Endpoints.all().forEach(served::add);
        assertThat(described()).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void what_is_served_is_in_the_table_of_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Endpoints.all().map(endpoint -> "`" + endpoint.operation() + "`"))
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(readme).contains(endpoint));
    }

    @Test
    void it_speaks_the_language_of_the_caller() {
        Reply english = server.as("admin").get("/v3/api-docs", "Accept-Language", "en");
        assertThat(english.json()
                        .at("/paths/~1api~1v1~1commands~1close-case/post/summary")
                        .asString())
                .isEqualTo("Closes the case");
    }

    private List<Endpoint> described() {
        List<Endpoint> described = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                describe(path.getKey(), operation.getKey(), operation.getValue(), described)));
        return described.stream().distinct().toList();
    }

    private void describe(String path, String method, JsonNode operation, List<Endpoint> described) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            JsonNode resolved = parameter.has("$ref")
                    ? document.at(parameter.path("$ref").asString().substring(1))
                    : parameter;
            if (resolved.path("in").asString().equals("query")) {
                names.add(resolved.path("name").asString());
            }
        });
        String one = method.equals("post") && path.startsWith("/api/v1/commands/") ? "/api/v1/commands/{name}" : path;
        described.add(new Endpoint(method.toUpperCase(Locale.ROOT) + " " + one, names));
    }
}
