package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form and register tells its story through the real gateway, and rules and views agree on every prefix of it. */
class StoryTest {

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void rules_and_views_agree_after_each_line(Story story) {
        Map<StreamId, List<RecordedEvent>> streams = new LinkedHashMap<>();
        Map<StreamId, StreamState<?>> states = new HashMap<>();
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {
                streams.clear();
                streams.putAll(telling.streams());
                Set<StreamId> touched = new LinkedHashSet<>();
                for (RecordedEvent recorded : fresh) {
                    StreamId stream = new StreamId(recorded.stream());
                    touched.add(stream);
                    states.put(stream, after(states.getOrDefault(stream, StreamState.empty()), recorded, streams));
                }
                for (StreamId stream : touched) {
                    BothSides.mustAgree(streams.get(stream), line);
                    assertThat(states.get(stream))
                            .as("%s as it was folded step by step, after %s", stream, line)
                            .isEqualTo(Streams.state(streams.get(stream)));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_the_story_is_refused_on_its_way_is_refused_by_the_rule_that_it_names(Story story) {
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> story.refusedAfter(line).forEach(refused -> {
                town.reach(refused.line().day());
                CommandRefused refusal =
                        catchThrowableOfType(CommandRefused.class, () -> town.give(telling.resolved(refused.line())));
                assertThat(refusal).as("%s", refused).isNotNull();
                assertThat(refusal.rule().name()).as("%s", refused).isEqualTo(refused.rule());
            }));
        }
    }

    private static StreamState<?> after(
            StreamState<?> before, RecordedEvent recorded, Map<StreamId, List<RecordedEvent>> streams) {
        return recorded.event() instanceof EventCorrected
                ? Streams.state(streams.get(new StreamId(recorded.stream())))
                : Streams.after(before, recorded.event(), Author.of(recorded.meta()));
    }
}
