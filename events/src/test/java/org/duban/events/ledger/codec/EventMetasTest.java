package org.duban.events.ledger.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.duban.events.EventMeta;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.junit.jupiter.api.Test;

class EventMetasTest {

    private static final EventMeta SYSTEMS_OWN = new EventMeta(
            Principal.SYSTEM, EventMeta.SYSTEM, List.of(), null, "sweep", "c-1", List.of(), List.of(), null);

    private static final EventMeta MADE_AN_ID = new EventMeta(
            new Principal(Principal.Kind.ACCOUNT, "clerk"),
            "clerk",
            List.of(),
            null,
            "c",
            "c-1",
            List.of(),
            List.of(new EventMeta.MadeId("/findings/0/itemId", "3f2c")),
            null);

    @Test
    void reads_back_the_metadata_it_writes() {
        assertThat(List.of(Samples.meta(), SYSTEMS_OWN, MADE_AN_ID))
                .allSatisfy(meta -> assertThat(EventMetas.eventMeta(EventMetas.metaData(meta)))
                        .isEqualTo(meta));
    }

    @Test
    void writes_plain_values_under_the_names_of_the_components() {
        EventMeta meta = new EventMeta(
                Principal.SYSTEM,
                "clerk-1",
                List.of(Role.CLERK),
                null,
                "plan-adopt",
                "c-2",
                List.of(),
                List.of(),
                null);

        assertThat(EventMetas.metaData(meta))
                .isEqualTo(Map.of(
                        "principal", Map.of("kind", "SYSTEM", "id", "system"),
                        "recordedBy", "clerk-1",
                        "roles", List.of("CLERK"),
                        "command", "plan-adopt",
                        "commandId", "c-2",
                        "legalBasis", List.of(),
                        "made", List.of()));
    }

    @Test
    void passes_over_entries_that_are_not_its_own() {
        MetaData more = EventMetas.metaData(SYSTEMS_OWN).and("position", 7L).and("traceId", "t-1");

        assertThat(EventMetas.eventMeta(more)).isEqualTo(SYSTEMS_OWN);
    }

    @Test
    void refuses_metadata_that_does_not_say_who_recorded_it() {
        assertThatThrownBy(() ->
                        EventMetas.eventMeta(EventMetas.metaData(SYSTEMS_OWN).withoutKeys(Set.of("recordedBy"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recordedBy is missing");
    }
}
