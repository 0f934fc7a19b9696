package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixtures are what was once released: the code answers to them, they never to the code. */
class FixturesTest {

    private final Fixtures fixtures = Fixtures.ofTheSources();

    @TempDir
    private Path folder;

    @Test
    void every_type_has_a_fixture_of_each_revision_in_the_folder_of_its_form() {
        assertThat(fixtures.missing()).as("to record by ops/record-fixtures").isEmpty();
    }

    @Test
    void every_fixture_is_read_whatever_its_revision() throws IOException {
        assertThat(fixtures.all())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(fixtures.read(file)).isInstanceOf(Event.class));
    }

    @Test
    void every_fixture_lies_in_the_folder_of_its_form() throws IOException {
        for (Path file : fixtures.all()) {
            assertThat(file)
                    .hasParent(fixtures.current(fixtures.read(file).getClass()).getParent());
        }
    }

    @Test
    void the_current_revision_is_written_byte_for_byte_as_it_was() throws IOException {
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            Path file = fixtures.current(type);

            assertThat(fixtures.text(fixtures.read(file))).as(file.toString()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void a_type_without_a_fixture_is_missed() throws IOException {
        Fixtures incomplete = new Fixtures(folder);
        incomplete.recordMissing();
        List<Path> earlier = incomplete.missing();
        Files.delete(incomplete.current(MeetingHeld.class));

        assertThat(incomplete.missing())
                .containsAll(earlier)
                .hasSize(earlier.size() + 1)
                .contains(incomplete.current(MeetingHeld.class));
    }

    @Test
    void a_fixture_whose_type_is_gone_is_not_read() throws IOException {
        Path gone = Files.writeString(folder.resolve("ItemTeleported.1.json"), "{}");

        assertThatThrownBy(() -> fixtures.read(gone))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ItemTeleported of revision 1");
    }

    @Test
    void a_fixture_of_a_revision_to_come_is_not_read() throws IOException {
        Path next = Files.writeString(folder.resolve("ItemAcknowledged.2.json"), "{}");

        assertThatThrownBy(() -> fixtures.read(next)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void recording_leaves_a_fixture_there_is_as_it_is() throws IOException {
        Fixtures incomplete = new Fixtures(folder);
        Path kept = incomplete.current(ItemAcknowledged.class);
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "as released");

        assertThat(incomplete.recordMissing())
                .hasSize(EventTypes.ALL.records().size() - 1)
                .doesNotContain(kept);
        assertThat(kept).hasContent("as released");
        assertThat(incomplete.recordMissing()).isEmpty();
    }
}
