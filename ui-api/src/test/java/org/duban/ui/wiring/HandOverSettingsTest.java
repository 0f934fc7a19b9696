package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes hand over where all of it is set, and nothing is set by half. */
class HandOverSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "DUBAN_MONGODB_URI", "mongodb://127.0.0.1/duban",
            "DUBAN_HANDOVER_PORT", "7443",
            "DUBAN_HANDOVER_ADDRESS", "duban1.example",
            "DUBAN_HANDOVER_BUNDLE", "nodes");

    @Test
    void without_a_word_each_node_records_for_itself() {
        assertThat(DubanSettings.of(Map.of("DUBAN_MONGODB_URI", "mongodb://127.0.0.1/duban"), List.of())
                        .handOver())
                .isEmpty();
        assertThat(DubanSettings.of(Map.of("DUBAN_HANDOVER_PORT", ""), List.of())
                        .handOver())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "duban1.example,       duban1.example, 0",
        "duban1.example:9443,  duban1.example, 9443",
        "10.1.2.3,             10.1.2.3,       0",
        "[2001:db8::1]:9443,   2001:db8::1,    9443",
        "duban1,               duban1,         0"
    })
    void an_address_is_a_host_with_a_port_if_that_is_another(String address, String host, int port) {
        assertThat(with("DUBAN_HANDOVER_ADDRESS", address).handOver())
                .contains(new HandOverSettings(7443, host, port, "nodes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://duban1", "duban1/", "duban1:0", "duban1:99999", "a b", "user@duban1", ":7443", "-"})
    void an_address_that_is_none_is_refused_with_what_one_looks_like(String address) {
        assertThat(refused("DUBAN_HANDOVER_ADDRESS", address))
                .allMatch(sentence ->
                        sentence.contains("DUBAN_HANDOVER_ADDRESS") && sentence.contains("duban1.example:7443"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUBAN_HANDOVER_PORT", "DUBAN_HANDOVER_ADDRESS", "DUBAN_HANDOVER_BUNDLE"})
    void what_is_set_by_half_is_refused_with_what_is_missing(String missing) {
        assertThat(refused(missing, ""))
                .anyMatch(sentence -> sentence.endsWith("还缺 " + missing + "。"))
                .anyMatch(sentence -> sentence.endsWith("not set: " + missing + "."));
    }

    @Test
    void without_a_mongodb_there_is_nobody_to_hand_anything_to() {
        assertThat(refused("DUBAN_MONGODB_URI", "")).allMatch(sentence -> sentence.contains("DUBAN_MONGODB_URI"));
    }

    @Test
    void a_port_serves_one_thing() {
        assertThat(refused("DUBAN_PORT", "7443")).allMatch(sentence -> sentence.contains("DUBAN_HANDOVER_PORT"));
        assertThat(refused("DUBAN_MANAGEMENT_PORT", "7443"))
                .allMatch(sentence -> sentence.contains("DUBAN_HANDOVER_PORT"));
        assertThat(refused("DUBAN_HANDOVER_PORT", "70000")).allMatch(sentence -> sentence.contains("65535"));
    }

    private static DubanSettings with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(WHOLE);
        environment.put(variable, value);
        return DubanSettings.of(environment, List.of());
    }

    private static List<String> refused(String variable, String value) {
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> with(variable, value));
        assertThat(refused).as(variable + "=" + value).isNotNull();
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage().lines().toList();
    }
}
