package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.duban.events.AccountName;
import org.duban.testmongo.TestMongo;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Duban moves from a data folder into a MongoDB and back, and is the same one. */
class MovingTest {

    private static final AccountName ADMIN = new AccountName("admin");
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    private Path folder;

    private final List<String> databases = new ArrayList<>();
    private RecordingTerminal terminal;
    private Path data;
    private MongoClient client;

    @BeforeEach
    void give_a_year() {
        client = TestMongo.client();
        terminal = new RecordingTerminal(Map.of());
        data = folder.resolve("data");
        ExampleYear.given(data, terminal);
    }

    @AfterEach
    void drop() {
        databases.forEach(name -> client.getDatabase(name).drop());
        client.close();
    }

    @Test
    void an_export_of_either_is_imported_into_the_other_with_each_byte() throws IOException {
        String there = database();
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path back = folder.resolve("back");

        inFolder(data, 0, "export", first.toString());
        on(there, 0, "import", "--ledger", first.toString());
        on(there, 0, "export", second.toString());
        inFolder(back, 0, "import", "--ledger", second.toString());

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(segments(back)).isEqualTo(segments(data));
        assertThat(client.getDatabase(there).listCollectionNames()).containsExactly("ledger");
    }

    @Test
    void it_verifies_to_the_same_head_and_evidence_in_both() throws IOException {
        String there = restored(database());

        String here = said(inFolder(data, 0, "verify"));

        assertThat(here).contains("evidence files that commits cite");
        assertThat(said(on(there, 0, "verify"))).isEqualTo(here);
    }

    @Test
    void a_backup_of_either_is_restored_into_the_other_with_all_that_stands_beside_the_ledger() throws IOException {
        Optional<String> hash;
        try (RunningDuban before = RunningDuban.offline(ExampleYear.settings(data))) {
            before.core().credentials().set(ADMIN, "another horse battery");
            hash = before.core().credentials().hash(ADMIN);
        }
        String there = restored(database());
        Path again = folder.resolve("again.zip");
        Path keys = folder.resolve("again.keys");
        Path back = folder.resolve("back");

        on(there, 0, "backup", again.toString(), "--keys", keys.toString());
        inFolder(back, 0, "restore", again.toString(), "--keys", keys.toString());

        assertThat(kept(back)).isEqualTo(kept(data)).containsKeys("credentials", "person-keys");
        assertThat(names(data.resolve("evidence"))).hasSizeGreaterThan(10).isEqualTo(names(back.resolve("evidence")));
        try (RunningDuban served = RunningDuban.offline(settings(there))) {
            assertThat(served.core().credentials().hash(ADMIN)).isEqualTo(hash).isPresent();
        }
        assertThat(folder.resolve("node")).isDirectoryNotContaining("glob:**moving-*");
    }

    @Test
    void a_bundle_of_either_holds_the_same_events_and_evidence() throws IOException {
        String there = restored(database());
        Path here = folder.resolve("here");
        Path away = folder.resolve("away");

        inFolder(data, 0, "bundle", BundleTrial.CASE, "--to", here.toString());
        on(there, 0, "bundle", BundleTrial.CASE, "--to", away.toString());

        for (String name : List.of("events.ndjson", "tree.txt", "bundle.json")) {
            assertThat(away.resolve(name)).hasSameBinaryContentAs(here.resolve(name));
        }
        assertThat(names(away.resolve("evidence"))).isNotEmpty().isEqualTo(names(here.resolve("evidence")));
    }

    @Test
    void an_empty_ledger_moves_too() throws IOException {
        String first = database();
        String second = database();
        Path export = folder.resolve("export");
        Path back = folder.resolve("back");
        on(first, 0, "init", "--digest", "sm3");

        on(first, 0, "export", export.toString());
        on(second, 0, "import", "--ledger", export.toString());
        inFolder(back, 0, "import", "--ledger", export.toString());

        assertThat(Files.readAllLines(export)).hasSize(1).first().asString().contains("sm3");
        assertThat(said(on(second, 0, "verify")))
                .contains("0 commits")
                .isEqualTo(said(on(first, 0, "verify")))
                .isEqualTo(said(inFolder(back, 0, "verify")));
    }

    @Test
    void nothing_comes_into_a_database_that_has_a_ledger() throws IOException {
        String there = database();
        Path export = exported();
        on(there, 0, "init");

        assertThat(on(there, 1, "import", "--ledger", export.toString()).err())
                .contains("There is a ledger in the database " + there + " already");
        assertThat(on(there, 1, "restore", backup().toString()).err()).contains("There is a ledger in the database");
        assertThat(said(on(there, 0, "verify"))).contains("0 commits");
    }

    @Test
    void a_backup_is_not_mixed_with_what_another_has_left() throws IOException {
        String there = database();
        client.getDatabase(there)
                .getCollection("credentials")
                .insertOne(new Document("_id", "admin").append("value", "of another"));

        assertThat(on(there, 1, "restore", backup().toString()).err()).contains("though no ledger");
        assertThat(client.getDatabase(there).listCollectionNames()).containsExactly("credentials");
    }

    @Test
    void an_import_that_was_broken_off_is_gone_on_with_by_the_same_export_alone() throws IOException {
        String there = database();
        Path export = exported();
        List<String> lines = Files.readAllLines(export);
        Path cut = Files.write(folder.resolve("cut"), lines.subList(0, lines.size() / 2));
        Files.writeString(cut, Files.readString(cut) + "{\"_id\": {\"$numberLong\"");

        assertThat(on(there, 1, "import", "--ledger", cut.toString()).err()).contains("Line " + (lines.size() / 2 + 1));
        assertThat(on(there, 1, "verify").err()).contains("There is no ledger in the database " + there);
        inFolder(folder.resolve("other"), 0, "import", lineFile().toString());
        Path other = folder.resolve("other export");
        inFolder(folder.resolve("other"), 0, "export", other.toString());
        assertThat(on(there, 1, "import", "--ledger", other.toString()).err())
                .contains("A part of another ledger is in the database", "ledger.importing");

        assertThat(on(there, 0, "import", "--ledger", export.toString()).err()).contains("was broken off");
        assertThat(said(on(there, 1, "verify"))).contains(lines.size() - 1 + " commits", "is missing; position");
    }

    @Test
    void what_a_killed_import_has_brought_is_compared_and_completed() throws IOException {
        String there = database();
        Path export = exported();
        on(there, 0, "import", "--ledger", export.toString());
        String whole = said(on(there, 1, "verify"));
        MongoDatabase database = client.getDatabase(there);
        database.getCollection("ledger").renameCollection(new MongoNamespace(there, "ledger.importing"));
        arriving(there).deleteMany(new Document("_id", new Document("$gt", 100L)));

        on(there, 0, "import", "--ledger", export.toString());
        assertThat(said(on(there, 1, "verify"))).isEqualTo(whole);

        database.getCollection("ledger").renameCollection(new MongoNamespace(there, "ledger.importing"));
        arriving(there).updateOne(new Document("_id", 1L), new Document("$set", new Document("id", "another")));
        assertThat(on(there, 1, "import", "--ledger", export.toString()).err()).contains("A part of another ledger");
    }

    @Test
    void a_line_that_was_changed_stops_an_import_and_leaves_no_ledger() throws IOException {
        String there = database();
        List<String> lines = new ArrayList<>(Files.readAllLines(exported()));
        lines.set(7, lines.get(7).replaceFirst("\"digest\": \"[0-9a-f]", "\"digest\": \"0"));
        lines.set(7, lines.get(7).replaceFirst("\"digest\": \"0[0-9a-f]", "\"digest\": \"00"));
        lines.set(7, lines.get(7).replaceFirst("\"digest\": \"00[0-9a-f]", "\"digest\": \"000"));
        Path changed = Files.write(folder.resolve("changed"), lines);
        Path strange =
                Files.writeString(folder.resolve("strange"), lines.getFirst().replace("sha-256", "md5") + "\n");

        assertThat(on(there, 1, "import", "--ledger", changed.toString()).err()).contains("Line 8: ");
        assertThat(on(database(), 1, "import", "--ledger", strange.toString()).err())
                .contains("Line 1: ");
        assertThat(client.getDatabase(there).listCollectionNames()).doesNotContain("ledger");
    }

    @Test
    void a_database_of_something_else_is_named_as_such() throws IOException {
        String there = database();
        on(there, 0, "import", "--ledger", exported().toString());
        MongoCollection<Document> ledger = client.getDatabase(there).getCollection("ledger");
        ledger.insertOne(new Document("_id", "stranger"));

        assertThat(on(there, 1, "verify").out()).contains("does not hold", "stranger");

        ledger.deleteOne(new Document("_id", "stranger"));
        ledger.updateOne(new Document("_id", 1L), new Document("$set", new Document("events.0.payload.x", 1)));
        assertThat(on(there, 1, "verify").out()).contains("Position 1 does not hold");
        assertThat(on(there, 1, "backup", folder.resolve("none").toString()).err())
                .contains("Position 1 does not hold");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void what_does_not_answer_is_said_to_be_silent() throws IOException {
        RecordingTerminal silent = new RecordingTerminal(
                Map.of("DUBAN_MONGODB_URI", "mongodb://127.0.0.1:1/none?serverSelectionTimeoutMS=200"));

        assertThat(Duban.run(List.of("verify"), silent.terminal())).isEqualTo(1);

        assertThat(silent.err()).contains("No answer, so nothing can be said", "DUBAN_MONGODB_URI");
    }

    @Test
    void repair_says_why_there_is_nothing_for_it_to_do() throws IOException {
        assertThat(on(database(), 1, "repair").err()).contains("on MongoDB a commit is there as a whole or not at all");
    }

    private Path exported() throws IOException {
        Path export = folder.resolve("export");
        inFolder(data, 0, "export", export.toString());
        return export;
    }

    private Path backup() throws IOException {
        Path backup = folder.resolve("backup.zip");
        inFolder(
                data,
                0,
                "backup",
                backup.toString(),
                "--keys",
                folder.resolve("backup.keys").toString());
        return backup;
    }

    private String restored(String there) throws IOException {
        on(
                there,
                0,
                "restore",
                backup().toString(),
                "--keys",
                folder.resolve("backup.keys").toString());
        return there;
    }

    private Path lineFile() throws IOException {
        return Files.write(
                folder.resolve("line"),
                Files.readAllLines(ExampleFiles.EXAMPLE.files().getFirst()).subList(0, 1));
    }

    private String database() {
        String name = "duban-test-" + UUID.randomUUID();
        databases.add(name);
        return name;
    }

    private MongoCollection<Document> arriving(String there) {
        MongoDatabase database = client.getDatabase(there);
        return database.getCollection("ledger.importing");
    }

    private Map<String, String> environment(String database) {
        return Map.of(
                "DUBAN_MONGODB_URI",
                TestMongo.uri().replace("/?", "/" + database + "?"),
                "DUBAN_DATA",
                folder.resolve("node").toString(),
                "DUBAN_CLOCK",
                "2024-01-11",
                "DUBAN_ADMIN_PASSWORD",
                PASSWORD);
    }

    private DubanSettings settings(String database) {
        return DubanSettings.of(environment(database), List.of());
    }

    private RecordingTerminal on(String database, int status, String... words) throws IOException {
        return run(environment(database), status, Stream.of(words));
    }

    private RecordingTerminal inFolder(Path place, int status, String... words) throws IOException {
        Map<String, String> pinned = Map.of("DUBAN_CLOCK", "2024-01-11", "DUBAN_ADMIN_PASSWORD", PASSWORD);
        return run(pinned, status, Stream.concat(Stream.of(words), Stream.of("--data", place.toString())));
    }

    private RecordingTerminal run(Map<String, String> environment, int status, Stream<String> words) {
        RecordingTerminal said = new RecordingTerminal(environment);
        List<String> line = words.toList();
        assertThat(Duban.run(line, said.terminal()))
                .as(line + ": " + said.err() + said.out())
                .isEqualTo(status);
        return said;
    }

    private static String said(RecordingTerminal terminal) {
        return terminal.out();
    }

    private static Map<String, String> segments(Path data) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : list(data.resolve("ledger"))) {
            if (file.toString().endsWith(".segment")) {
                all.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    /** What stands beside the ledger in a data folder, but for what speaks of that folder alone. */
    private static Map<String, List<String>> kept(Path data) throws IOException {
        Map<String, List<String>> kept = new TreeMap<>();
        for (Path file : list(data)) {
            if (Files.isRegularFile(file)
                    && !List.of("ledger-seen", "backup-made", "views.checkpoint")
                            .contains(file.getFileName().toString())
                    && Files.size(file) > 0) {
                kept.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        return kept;
    }

    private static List<String> names(Path place) throws IOException {
        return list(place).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> list(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.sorted().toList();
        }
    }
}
