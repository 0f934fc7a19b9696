package org.duban.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.duban.ui.Caller;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompressionTest {

    private static final String CASE = "/api/v1/cases/waste-2023";

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
        server.as("clerk").get("/api/v1/cases?minPosition=" + server.head());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/follow-ups,        application/json",
        "/api/v1/cases/waste-2023/history, application/json",
        "/cases/waste-2023,         text/html",
        "/v3/api-docs,              application/json"
    })
    void long_answers_are_compressed_for_those_who_take_that(String path, String type) throws IOException {
        Caller clerk = server.as("clerk");
        clerk.get(
                path, "Accept",
                type); // that names are read is put on record once, after which the ledger stands elsewhere
        server.seen();
        Reply plain = clerk.get(path, "Accept", type);
        Reply compressed = clerk.get(path, "Accept", type, "Accept-Encoding", "gzip");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.headers().allValues("Vary"))
                .anySatisfy(vary -> assertThat(vary).containsIgnoringCase("Accept-Encoding"));
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(withoutTokens(unpacked(compressed))).isEqualTo(withoutTokens(plain.text()));
    }

    /** What proves that a form is ours is another text on every page, so that compressing it tells nothing of it. */
    private static String withoutTokens(String page) {
        return page.replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1");
    }

    @Test
    void what_a_strong_tag_stands_for_is_the_same_bytes_for_everyone() {
        Reply plain = server.as("clerk").get(CASE);
        Reply asked = server.as("clerk").get(CASE, "Accept-Encoding", "gzip");

        assertThat(plain.header("ETag")).matches("\"\\d+\\.[0-9a-f]{16}\"");
        assertThat(asked.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(asked.header("Content-Encoding")).isEmpty();
        assertThat(asked.body()).isEqualTo(plain.body());
    }

    @Test
    void short_answers_are_not_worth_it() {
        assertThat(server.as("clerk")
                        .get("/api/v1/me", "Accept-Encoding", "gzip")
                        .header("Content-Encoding"))
                .isEmpty();
    }

    private static String unpacked(Reply reply) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
