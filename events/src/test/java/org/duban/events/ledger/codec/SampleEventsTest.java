package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleEventsTest {

    @Test
    void there_are_two_of_every_type() {
        assertThat(SampleEvents.all()).hasSize(2 * EventTypes.ALL.records().size());
    }

    @Test
    void a_full_event_holds_something_in_every_component() {
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            assertThat(SampleEvents.full(type)).hasNoNullFieldsOrProperties();
        }
    }

    @Test
    void a_bare_event_holds_null_in_every_component_that_may() throws ReflectiveOperationException {
        for (Class<? extends Event> type : EventTypes.ALL.records()) {
            Event bare = SampleEvents.bare(type);
            for (RecordComponent component : type.getRecordComponents()) {
                boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);

                assertThat(component.getAccessor().invoke(bare) == null)
                        .as(component.toString())
                        .isEqualTo(optional);
            }
        }
    }

    @Test
    void a_bare_deadline_has_no_date_and_says_so() {
        assertThat(SampleEvents.bare(Unheard.class).due().kind()).isEqualTo(Deadline.Kind.NONE);
    }

    @Test
    void samples_are_the_same_every_time() {
        assertThat(SampleEvents.all()).isEqualTo(SampleEvents.all());
    }

    @Test
    void a_type_that_nobody_wrote_words_for_has_a_sample() {
        Unheard sample = SampleEvents.full(Unheard.class);

        assertThat(sample.claim()).isEqualTo(new ClaimId("claim-id-1"));
        assertThat(sample.others()).containsExactly(new ClaimId("claim-id-1"), new ClaimId("claim-id-2"));
        assertThat(sample.claimants()).hasSize(2).doesNotHaveDuplicates();
        assertThat(sample.matter()).isNotBlank();
        assertThat(sample.rounds()).isPositive();
        assertThat(sample.secrecy()).isEqualTo(Secrecy.PUBLIC);
        assertThat(sample.due().derivation()).isNotNull();
    }

    record ClaimId(String value) {}

    record Unheard(
            StreamId stream,
            ClaimId claim,
            List<ClaimId> others,
            List<PersonId> claimants,
            String matter,
            int rounds,
            Secrecy secrecy,
            Deadline due,
            LocalDate occurredOn)
            implements Event {}
}
