package org.duban.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.events.ItemId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Story;
import org.duban.query.access.Reader;
import org.duban.query.words.PersonNames;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.Test;

class LabelsForTest {

    /** Remembers which streams were read. */
    private record Watched(History history, List<String> read) implements History {

        @Override
        public Head head() {
            return history.head();
        }

        @Override
        public long endOf(long position) {
            return history.endOf(position);
        }

        @Override
        public long positionAt(Instant at) {
            return history.positionAt(at);
        }

        @Override
        public List<String> streams(String prefix) {
            return history.streams(prefix);
        }

        @Override
        public List<RecordedEvent> stream(String stream, long sequence, long position) {
            read.add(stream);
            return history.stream(stream, sequence, position);
        }

        @Override
        public RecordedCursor from(long position) {
            return history.from(position);
        }
    }

    @Test
    void a_long_history_is_read_once_and_only_if_something_of_it_is_named() {
        Story story = Story.all().getFirst();
        StreamId stream = story.caseId().stream();
        Watched history = new Watched(story.history(), new ArrayList<>());
        LabelsFor labels = LabelsFor.of(
                Reader.of(Set.of(Role.AUDITOR), null, null),
                history,
                stream,
                LocalDate.MAX,
                Vocabulary.in(Locale.ENGLISH),
                PersonNames.SHORT);

        labels.unit(new UnitId("nobody"));
        assertThat(history.read()).doesNotContain(stream.value());
        labels.item(new ItemId("nothing"));
        labels.item(new ItemId("nothing-else"));
        labels.part("nothing");
        assertThat(history.read()).containsOnlyOnce(stream.value());
    }
}
