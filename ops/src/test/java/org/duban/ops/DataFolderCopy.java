package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;

/** A data folder with something of everything in it, and a look at what such a folder holds. */
record DataFolderCopy(Path data) {

    /** Fills it: {@code commits}, an evidence file for each, and the small files. */
    DataFolderCopy filled(int commits) throws IOException {
        for (String name : List.of("credentials", "contacts", "refusals.ndjson", "deliveries.ndjson", "person-keys")) {
            Files.createDirectories(data);
            Files.writeString(data.resolve(name), "what " + name + " holds\n");
            Files.setPosixFilePermissions(data.resolve(name), PosixFilePermissions.fromString("rw-------"));
        }
        try (FileLedger ledger = open()) {
            for (int i = 0; i < commits; i++) {
                commit(ledger, i);
            }
        }
        return this;
    }

    FileLedger open() {
        return FileLedger.open(data.resolve("ledger"), LedgerDigest.SHA_256, Clock.systemUTC());
    }

    /** As a server does it: the evidence is kept, then cited, then told of. */
    void commit(FileLedger ledger, int number) throws IOException {
        String sha256 = evidence("evidence no. " + number);
        BsonDocument payload = new BsonDocument("scan", new BsonDocument("sha256", new BsonString(sha256)));
        StoredEvent event =
                new StoredEvent("count", number, "e-" + number, "Counted", "1", payload, new BsonDocument());
        ledger.append(
                List.of(new Draft("c-" + number, Instant.parse("2024-01-01T00:00:00Z"), null, List.of(event), null)));
        Path fresh = data.resolve("outbox.new");
        Files.writeString(fresh, "position:" + ledger.head().position() + "\n");
        Files.move(fresh, data.resolve("outbox"), StandardCopyOption.ATOMIC_MOVE); // else it is gone for a moment
    }

    private String evidence(String content) throws IOException {
        String sha256 = sha256(content);
        Path folder = Files.createDirectories(data.resolve("evidence"));
        Path arriving = Files.createTempFile(folder, "arriving-", ".part");
        Files.writeString(arriving, content);
        Files.move(arriving, folder.resolve(sha256));
        return sha256;
    }

    static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file below it by its name, with its content; not what says who writes to it. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock") && !file.endsWith("holder") && !file.endsWith("backup-made"))
                    .forEach(file -> files.put(data.relativize(file).toString(), content(file)));
        }
        return files;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
