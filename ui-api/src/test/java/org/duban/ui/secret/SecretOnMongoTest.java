package org.duban.ui.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.duban.command.Sender;
import org.duban.events.AccountName;
import org.duban.events.EventMeta;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.duban.ui.Nodes;
import org.duban.ui.Peopling;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads every document of the databases, but the keys, reads nothing of a secret case; nodes do, each of them. */
class SecretOnMongoTest {

    private Nodes nodes;

    @AfterEach
    void end() {
        if (nodes != null) { // there may be no server to test with
            nodes.close();
        }
    }

    @Test
    void nothing_of_a_secret_case_can_be_read_in_the_databases_and_all_of_it_on_every_node(@TempDir Path folder) {
        nodes = new Nodes(folder, "DUBAN_VIEWS", "mongodb");
        RunningDuban first = nodes.node("first");
        RunningDuban second = nodes.node("second");
        new Peopling(command -> first.core().commands().gateway().send(command, Sender.of(EventMeta.SYSTEM))).all();
        Peopling.ACCOUNTS.forEach(
                account -> first.core().credentials().setAny(new AccountName(account), Nodes.PASSWORD));
        SecretStory story = new SecretStory(account -> caller(first, account), "SECRET");
        story.told();
        story.corrected();
        story.refused();
        for (RunningDuban node : List.of(first, second)) {
            String seen = "minPosition=" + first.core().ledger().head().position();
            assertThat(read(node, "/api/v1/cases/waste-2023?" + seen)).contains(SecretStory.WORD);
            assertThat(read(node, "/api/v1/cases?" + seen + "&text=" + encoded(SecretStory.WORD)))
                    .contains("waste-2023");
            assertThat(read(node, "/api/v1/follow-ups?" + seen + "&text=" + encoded(SecretStory.WORD)))
                    .contains("waste-2023");
            assertThat(read(node, "/api/v1/evidence/" + story.file())).contains(SecretStory.WORD);
        }

        assertThat(traces(SecretStory.WORD)).isEmpty();
        assertThat(traces(story.file())).isEmpty();
        assertThat(new Traces(SecretStory.WORD).in(folder)).isEmpty();
    }

    @Test
    void rows_of_a_case_that_becomes_secret_later_are_sealed_at_once_and_what_was_recorded_before_stays(
            @TempDir Path folder) {
        nodes = new Nodes(folder, "DUBAN_VIEWS", "mongodb");
        RunningDuban node = nodes.node("first");
        new Peopling(command -> node.core().commands().gateway().send(command, Sender.of(EventMeta.SYSTEM))).all();
        Peopling.ACCOUNTS.forEach(
                account -> node.core().credentials().setAny(new AccountName(account), Nodes.PASSWORD));
        SecretStory story = new SecretStory(account -> caller(node, account), "INTERNAL");
        story.told();
        seen(node);
        assertThat(views(SecretStory.WORD)).isNotEmpty();
        story.becomes("SECRET");
        seen(node);
        assertThat(views(SecretStory.WORD)).isEmpty();
        assertThat(traces(SecretStory.WORD)).isNotEmpty(); // the ledger is not changed
        assertThat(read(node, "/api/v1/cases/waste-2023/history?limit=200")).contains(SecretStory.WORD);
        assertThat(read(node, "/api/v1/follow-ups?text=" + encoded(SecretStory.WORD)))
                .contains("waste-2023");
    }

    private static void seen(RunningDuban node) {
        String head = "minPosition=" + node.core().ledger().head().position();
        assertThat(read(node, "/api/v1/cases/waste-2023?" + head)).contains(SecretStory.WORD);
    }

    private List<String> views(String word) {
        return traces(word).stream()
                .filter(found -> found.startsWith(nodes.database() + "-views"))
                .toList();
    }

    private static Caller caller(RunningDuban node, String account) {
        return new Caller(node.port().orElseThrow(), account, Nodes.PASSWORD);
    }

    private static String read(RunningDuban node, String path) {
        return caller(node, "committee").get(path).text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> traces(String word) {
        Traces traces = new Traces(word);
        List<String> found = new ArrayList<>();
        try (MongoClient client = TestMongo.client()) {
            for (String database : List.of(nodes.database(), nodes.database() + "-views")) {
                for (String name : client.getDatabase(database).listCollectionNames()) {
                    client.getDatabase(database)
                            .getCollection(name, RawBsonDocument.class)
                            .find()
                            .forEach(one ->
                                    found.addAll(traces.in(database + "." + name + " " + one.get("_id"), bytes(one))));
                }
            }
        }
        return found;
    }

    private static byte[] bytes(RawBsonDocument document) {
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().asNIO().get(bytes);
        return bytes;
    }
}
