package org.duban.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.command.scenario.Acts.move;
import static org.duban.command.scenario.Acts.session;
import static org.duban.command.scenario.Acts.suspension;
import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.BINS;
import static org.duban.command.scenario.Story.assign;
import static org.duban.command.scenario.Story.day;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.Author;
import org.duban.command.Command;
import org.duban.command.person.PersonCommand.SuspendDeputy;
import org.duban.command.scenario.Scenario;
import org.duban.command.scenario.Town;
import org.duban.command.scenario.TwoOrgans;
import org.duban.command.unit.UnitCommand.MergeUnit;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folding is a function: the same history comes to the same state, and no later event changes an earlier state. */
class PurityTest {

    private static final Scenario RICH = after(TwoOrgans.told().toArray(Command[]::new))
            .and(session("09-28", "07-03"), move("10-26", "07-04"))
            .and(assign(BINS, Town.GREENING, null), suspension("07-01", "07-10", "06-30"))
            .and(
                    new SuspendDeputy(Town.WANG, "r", day("05-01")),
                    new MergeUnit(Town.GREENING, Town.HOUSING, "r", day("06-30")));

    static Stream<StreamId> streams() {
        return RICH.records().names().stream();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void an_earlier_state_stays_what_it_was(StreamId stream) {
        List<RecordedEvent> history = RICH.records().of(stream);
        List<StreamState<?>> states = new ArrayList<>();
        StreamState<?> state = StreamState.empty();
        for (RecordedEvent recorded : history) {
            state = Streams.after(state, recorded.event(), Author.of(recorded.meta()));
            states.add(state);
        }

        for (int n = 0; n < history.size(); n++) {
            assertThat(states.get(n)).isEqualTo(Streams.state(history.subList(0, n + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void a_state_is_made_of_what_cannot_be_changed(StreamId stream) {
        mustBeFixed(Objects.requireNonNull(RICH.records().state(stream).own()));
    }

    @Test
    void a_decision_leaves_everything_as_it_was() {
        Set<StreamId> names = Set.copyOf(RICH.records().names());
        StreamState<?> before = Streams.state(RICH.history());

        RICH.when(move("10-27", "07-05"));
        RICH.when(session("10-10", "10-27"));

        assertThat(RICH.records().names()).isEqualTo(names);
        assertThat(RICH.state()).isEqualTo(before);
    }

    private static void mustBeFixed(Object value) {
        switch (value) {
            case Collection<?> many -> {
                assertThatThrownBy(() -> ((Collection<?>) many).clear())
                        .as("%s", many)
                        .isInstanceOf(UnsupportedOperationException.class);
                many.forEach(PurityTest::mustBeFixed);
            }
            case Map<?, ?> map -> {
                if (!map.isEmpty()) {
                    assertThatThrownBy(() -> map.clear())
                            .as("%s", map)
                            .isInstanceOf(UnsupportedOperationException.class);
                }
                map.values().forEach(PurityTest::mustBeFixed);
            }
            case Record whole -> parts(whole).forEach(PurityTest::mustBeFixed);
            default -> {}
        }
    }

    private static Stream<Object> parts(Record whole) {
        return Stream.of(whole.getClass().getRecordComponents()).flatMap(component -> {
            try {
                component.getAccessor().setAccessible(true);
                return Stream.ofNullable(component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }
}
