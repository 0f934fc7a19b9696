package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Rule;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Fixed;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.SessionEvent;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.meeting.MeetingEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever of a story is corrected, rules and views read the same afterwards. */
class CorrectionsTest {

    private static final List<String> CORRECTORS = List.of("committee", "social", "clerk", "admin");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatever_is_corrected_leaves_both_sides_with_the_same_duties(Story story) {
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            telling.tell((line, fresh) -> {});
            Set<String> corrected = new TreeSet<>();
            for (RecordedEvent recorded : List.copyOf(telling.events())) {
                whatIsCountedFromSomethingElseSaysSo(recorded.event());
                for (ObjectNode changes : changes(recorded.event())) {
                    if (correct(town, recorded, changes)) {
                        corrected.add(recorded.event().getClass().getSimpleName());
                        BothSides.mustAgree(
                                town.history.stream(recorded.stream(), 0, History.NOW),
                                changes + " in " + recorded.event());
                    }
                }
            }
            assertThat(corrected)
                    .as("events of %s that could be corrected", story)
                    .isNotEmpty();
        }
    }

    /** What no correction of the event's own day may count again is marked. */
    private static void whatIsCountedFromSomethingElseSaysSo(Event event) {
        if (event instanceof DeadlineEvent
                || event instanceof ItemEvent
                || event instanceof ExtensionGranted
                || event instanceof SessionEvent
                || event instanceof MeetingEvent) {
            return;
        }
        Stream.of(event.getClass().getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(CountedFrom.class))
                .filter(component -> component.getType() == Deadline.class)
                .filter(component -> Variants.get(event, component) != null)
                .forEach(component -> assertThat(((Deadline) Variants.get(event, component)).trigger())
                        .as("%s of %s", component.getName(), event.getClass().getSimpleName())
                        .isEqualTo(event.occurredOn()));
    }

    /** Another text in the first component that holds one, and the days before and after. */
    private static List<ObjectNode> changes(Event event) {
        List<ObjectNode> all = new ArrayList<>();
        if (event instanceof EventCorrected || event.getClass().isAnnotationPresent(Fixed.class)) {
            return all;
        }
        Stream.of(event.getClass().getRecordComponents())
                .filter(component -> Variants.get(event, component) instanceof String)
                .limit(1)
                .forEach(component -> all.add(change(component.getName(), Variants.get(event, component) + "（更正）")));
        all.add(change("occurredOn", event.occurredOn().minusDays(1).toString()));
        all.add(change("occurredOn", event.occurredOn().plusDays(1).toString()));
        return all;
    }

    private static ObjectNode change(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }

    /** Whether anybody could correct it so. */
    private static boolean correct(Town town, RecordedEvent wrong, ObjectNode changes) {
        for (String account : CORRECTORS) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("stream", wrong.stream()).put("eventId", wrong.id()).set("changes", changes);
            List<RecordedEvent> now = town.history.stream(wrong.stream(), 0, History.NOW);
            body.put("correctedBy", Corrections.last(now, wrong.id()));
            body.put("reason", "登记有误").put("occurredOn", town.today().toString());
            String id = "correct-" + account + wrong.id() + changes.hashCode();
            try {
                town.give(new StoryLine(id, "correct-event", account, null, body));
                return true;
            } catch (CommandRefused refused) {
                if (refused.rule().kind() != Rule.Kind.FORBIDDEN) {
                    return false;
                }
            }
        }
        return false;
    }
}
