package org.duban.query.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent;
import org.duban.query.Story;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SittingActsTest {

    /** As records write themselves: whatever stands behind one of these names is the id of a meeting. */
    private static final Pattern NAMED = Pattern.compile("\\b(?:meeting|session|congress)=([a-z0-9-]{1,64})[,\\]]");

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_event_of_a_case_that_names_a_meeting_is_on_record_as_done_there(Story story) {
        List<RecordedEvent> stream = story.stream();
        List<String> expected = stream.stream()
                .filter(recorded -> !(recorded.event() instanceof MeetingEvent))
                .flatMap(recorded -> named(recorded.event()).map(id -> recorded.id() + " " + id))
                .toList();
        assertThat(
                        Optional.ofNullable(CountedFold.fold(
                                        stream,
                                        stream.getLast().event().occurredOn().plusYears(2)))
                                .stream()
                                .flatMap(counted -> counted.acts().stream())
                                .filter(act -> act.kind().equals(SittingActs.ACT))
                                .map((CountedAct act) -> act.eventId() + " " + act.key()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<String> named(Event event) {
        return NAMED.matcher(event.toString())
                .results()
                .map(found -> found.group(1))
                .filter(id -> !id.equals("null"))
                .distinct();
    }
}
