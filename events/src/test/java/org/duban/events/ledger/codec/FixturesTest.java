package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.json.JsonWriterSettings;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.StoredEvent;
import org.junit.jupiter.api.Test;

/** The fixtures are what was once released: the code answers to them, they never to the code. */
class FixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().indent(true).build();

    private final EventCodec codec = new EventCodec();

    @Test
    void every_type_has_a_fixture_of_its_current_revision() throws IOException {
        List<String> expected = EventTypes.ALL.records().stream()
                .map(type -> EventTypes.name(type) + "." + EventTypes.revision(type))
                .toList();

        assertThat(fixtures()).containsKeys(expected.toArray(String[]::new));
    }

    @Test
    void every_fixture_is_read_whatever_its_revision() throws IOException {
        fixtures().forEach((name, json) -> assertThat(read(name, json)).as(name).isNotNull());
    }

    @Test
    void the_current_revision_is_read_as_it_was_meant() throws IOException {
        Map<String, String> fixtures = fixtures();

        for (Event sample : Samples.all()) {
            assertThat(read(name(sample), fixtures.getOrDefault(name(sample), "{}")))
                    .isEqualTo(sample);
        }
    }

    @Test
    void the_current_revision_is_written_as_it_was() throws IOException {
        Map<String, String> fixtures = fixtures();

        for (Event sample : Samples.all()) {
            assertThat(codec.encode(sample).toJson(JSON)).isEqualTo(fixtures.get(name(sample)));
        }
    }

    @Test
    void an_event_held_by_a_correction_is_read_from_its_own_revision() throws IOException {
        String held = fixtures().getOrDefault("ItemAssigned.1", "{}");
        BsonDocument correction = BsonDocument.parse(fixtures().getOrDefault("EventCorrected.1", "{}"));
        correction.put(
                "corrected", BsonDocument.parse("{'type': 'ItemAssigned', 'rev': '1', 'payload': " + held + "}"));

        EventCorrected corrected = (EventCorrected) read("EventCorrected.1", correction.toJson());

        assertThat(corrected.corrected()).isEqualTo(read("ItemAssigned.1", held));
    }

    @Test
    void there_is_a_sample_of_every_type() {
        assertThat(Samples.all().stream().map(Event::getClass))
                .containsExactlyInAnyOrderElementsOf(EventTypes.ALL.records());
    }

    private Event read(String name, String json) {
        int dot = name.lastIndexOf('.');
        StoredEvent stored = new StoredEvent(
                "case-visit",
                0,
                "fixture",
                name.substring(0, dot),
                name.substring(dot + 1),
                BsonDocument.parse(json),
                new BsonDocument());
        return codec.decode(stored, 1);
    }

    private String name(Event event) {
        return EventTypes.name(event.getClass()) + "." + codec.revision(event);
    }

    /** The fixtures by type and revision. */
    private static Map<String, String> fixtures() throws IOException {
        Map<String, String> fixtures = new TreeMap<>();
        try (Stream<Path> files = Files.list(FIXTURES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                fixtures.put(
                        name.replaceFirst("\\.json$", ""),
                        Files.readString(file).stripTrailing());
            }
        }
        return fixtures;
    }
}
