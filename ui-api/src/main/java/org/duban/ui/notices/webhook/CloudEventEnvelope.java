package org.duban.ui.notices.webhook;

import org.duban.ui.json.AnswerJson;
import org.duban.ui.notices.Notice;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices as CloudEvents 1.0 in structured JSON, here because the SDK brings a second version of Jackson for that. */
final class CloudEventEnvelope {

    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonMapper JSON = AnswerJson.mapper();

    private CloudEventEnvelope() {}

    /** @param source the address under which Duban is known */
    static byte[] of(Notice notice, Particulars told, String source) {
        return JSON.writeValueAsBytes(NoticeMessage.of(notice, told, source));
    }
}
