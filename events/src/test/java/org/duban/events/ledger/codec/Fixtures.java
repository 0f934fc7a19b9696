package org.duban.events.ledger.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.json.JsonWriterSettings;
import org.duban.events.Event;
import org.duban.events.ledger.StoredEvent;

/**
 * Recorded events, one file for each type and revision, in the folder of the type's form: {@code
 * org/duban/events/meeting/MeetingHeld.1.json}.
 */
final class Fixtures {

    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().indent(true).newLineCharacters("\n").build();

    private final EventCodec codec = new EventCodec();
    private final Path folder;

    /** @param folder the one that holds the folder of every package */
    Fixtures(Path folder) {
        this.folder = folder;
    }

    /** Those that are kept with the sources. */
    static Fixtures ofTheSources() {
        return new Fixtures(Path.of("src/test/resources"));
    }

    /** Where a revision of a type is kept. */
    Path file(Class<? extends Event> type, int revision) {
        return folder.resolve(type.getPackageName().replace('.', '/'))
                .resolve(EventTypes.name(type) + "." + revision + ".json");
    }

    /** Where the current revision of a type is kept. */
    Path current(Class<? extends Event> type) {
        return file(type, EventTypes.revision(type));
    }

    /** The files of all fixtures that there are. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[A-Z]\\w*\\.\\d+\\.json"))
                    .sorted()
                    .toList();
        }
    }

    /** The files of the fixtures that there should be and are not, of any revision up to the current one. */
    List<Path> missing() {
        return EventTypes.ALL.records().stream()
                .flatMap(type ->
                        IntStream.rangeClosed(1, EventTypes.revision(type)).mapToObj(revision -> file(type, revision)))
                .filter(Files::notExists)
                .toList();
    }

    /** Records a sample of every type of which there is no fixture of its current revision; says which files it wrote. */
    List<Path> recordMissing() throws IOException {
        List<Path> recorded = new ArrayList<>();
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            Path file = current(type);
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text(SampleEvents.full(type)), StandardOpenOption.CREATE_NEW);
                recorded.add(file);
            }
        }
        return recorded;
    }

    /**
     * The event recorded in that file.
     *
     * @throws UnreadableEvent if there is no such type or revision, or its content does not fit
     */
    Event read(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.");
        BsonDocument payload = BsonDocument.parse(Files.readString(file));
        return codec.decode(new StoredEvent(null, 0, "fixture", name[0], name[1], payload, new BsonDocument()), 1);
    }

    /** An event as it is kept. */
    String text(Event event) {
        return codec.encode(event).toJson(JSON) + "\n";
    }
}
