package org.duban.ui.notices.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that know CloudEvents can read what they are told. */
class EnvelopeTest {

    private static final String SOURCE = "https://duban.example.org";
    private static final Instant AT = Instant.parse("2023-08-10T01:00:00.123456Z");

    private final EventFormat format =
            Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(CloudEventEnvelope.MEDIA_TYPE));

    @ParameterizedTest
    @EnumSource
    void every_notice_is_a_cloud_event_in_structured_mode(NoticeKind kind) {
        CloudEvent event = format.deserialize(
                CloudEventEnvelope.of(notice(kind, LocalDate.parse("2023-10-31")), Particulars.NONE, SOURCE));
        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(event.getId()).isEqualTo("id-1");
        assertThat(event.getSource()).isEqualTo(URI.create(SOURCE));
        assertThat(event.getType()).isEqualTo(kind.type()).startsWith("org.duban.");
        assertThat(event.getSubject()).isEqualTo("waste-2023:RECTIFICATION_ITEM:a");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(Objects.requireNonNull(event.getTime()).toInstant()).isEqualTo(AT);
        assertThat(event.getExtension("position")).isEqualTo("17");
        assertThat(event.getExtensionNames()).containsExactly("position");
    }

    @Test
    void its_data_is_what_the_notice_names() {
        CloudEvent event =
                format.deserialize(CloudEventEnvelope.of(notice(NoticeKind.DUE_SOON, null), Particulars.NONE, SOURCE));
        String data = new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
        JsonNode read = JsonMapper.shared().readTree(data);
        assertThat(read.path("caseId").asString()).isEqualTo("waste-2023");
        assertThat(read.path("dueOn").isNull()).isTrue();
        assertThat(read.path("stage").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_notice_is_the_same_event_however_often_it_is_sent() {
        Notice notice = notice(NoticeKind.DEADLINE_MISSED, null);
        assertThat(format.deserialize(CloudEventEnvelope.of(notice, Particulars.NONE, SOURCE)))
                .isEqualTo(format.deserialize(CloudEventEnvelope.of(notice, Particulars.NONE, SOURCE)));
    }

    private static Notice notice(NoticeKind kind, LocalDate dueOn) {
        return new Notice(kind, "id-1", "case-waste-2023", "waste-2023:RECTIFICATION_ITEM:a", dueOn, 1, AT, 17);
    }
}
