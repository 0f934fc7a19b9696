package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.stream.EventAspects;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Fixed;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.investigation.InvestigationEvent.CommissionEstablished;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.SampleEvents;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an event says can be put right, or the page says that it cannot. */
class LeftAsItIsTest {

    private static final Vocabulary WORDS = Vocabulary.in(Locale.CHINESE);
    private static final Set<Class<?>> COUNTED = Set.of(CaseId.class, Deadline.class, DutyId.class);

    static Stream<Class<? extends Event>> types() {
        return EventTypes.ALL.records().stream()
                .filter(type -> type != EventCorrected.class && !type.isAnnotationPresent(Fixed.class))
                .map(type -> type.asSubclass(Event.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everything_can_be_corrected_or_is_named_as_what_cannot(Class<? extends Event> type) throws Exception {
        Event event = SampleEvents.full(type);
        List<String> named = LeftAsItIs.in(event, WORDS);
        for (RecordComponent component : type.getRecordComponents()) {
            String value = String.valueOf(component.getAccessor().invoke(event));
            boolean told = named.contains(WORDS.field(type, component.getName()));
            boolean nobodys = COUNTED.contains(component.getType())
                    || value.equals(event.stream().id());
            assertThat(new EventAspects(event).isCorrectable(component.getName()) || told || nobodys)
                    .as(component.getName())
                    .isTrue();
        }
    }

    @Test
    void of_a_vote_on_a_dismissal_only_what_it_came_to_is_left() {
        assertThat(LeftAsItIs.in(SampleEvents.full(DismissalVoted.class), WORDS))
                .containsExactly("通过");
        assertThat(LeftAsItIs.in(SampleEvents.full(CommissionEstablished.class), WORDS))
                .isEmpty();
    }
}
