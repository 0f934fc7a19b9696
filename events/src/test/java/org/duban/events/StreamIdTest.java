package org.duban.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamIdTest {

    @Test
    void says_what_kind_of_thing_it_is_and_which() {
        StreamId stream = new StreamId("case-waste-2023");

        assertThat(stream.kind()).isEqualTo("case");
        assertThat(stream.id()).isEqualTo("waste-2023");
        assertThat(stream).hasToString("case-waste-2023");
    }

    @Test
    void an_id_keeps_all_its_hyphens() {
        assertThat(new StreamId("case--a-").id()).isEqualTo("-a-");
    }

    @Test
    void is_made_of_a_kind_in_any_case_and_an_id() {
        assertThat(StreamId.of("CASE", "waste-2023")).isEqualTo(new CaseId("waste-2023").stream());
    }

    @Test
    void takes_the_longest_id_there_can_be() {
        assertThat(StreamId.of("meeting", "a".repeat(64)).id()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "case", "-waste", "Case-waste", "c1-waste", "case_a-waste", "案件-waste"})
    void refuses_a_name_that_does_not_begin_with_a_kind(String name) {
        assertThatThrownBy(() -> new StreamId(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stream: lower-case letters, a hyphen and an id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-", "case-Waste", "case-a b", "case-垃圾", "case-a/../b"})
    void refuses_a_name_that_does_not_end_with_an_id(String name) {
        assertThatThrownBy(() -> new StreamId(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("stream: 1 to 64");
    }

    @Test
    void refuses_an_id_that_is_too_long() {
        assertThatThrownBy(() -> StreamId.of("case", "a".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }
}
