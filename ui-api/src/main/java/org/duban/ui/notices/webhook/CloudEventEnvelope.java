package org.duban.ui.notices.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duban.ui.notices.Notice;
import tools.jackson.databind.json.JsonMapper;

/**
 * A notice as a CloudEvent 1.0 in structured JSON. It is written here because the SDK brings a second version of Jackson
 * for these few members. The data holds names of things, nothing about people and nothing a case keeps to itself.
 */
final class CloudEventEnvelope {

    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private CloudEventEnvelope() {}

    /** @param source the address under which Duban is known */
    static byte[] of(Notice notice, String source) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", notice.id());
        event.put("source", source);
        event.put("type", notice.kind().type());
        event.put("subject", notice.followUpId());
        event.put("time", notice.at().toString());
        event.put("datacontenttype", "application/json");
        event.put("position", Long.toString(notice.position()));
        event.put("data", data(notice));
        return JSON.writeValueAsBytes(event);
    }

    private static Map<String, Object> data(Notice notice) {
        Map<String, Object> data = new LinkedHashMap<>();
        notice.caseId().ifPresent(caseId -> data.put("caseId", caseId.value()));
        data.put("stream", notice.stream());
        data.put("followUpId", notice.followUpId());
        data.put("dueOn", notice.dueOn());
        data.put("stage", notice.stage());
        return data;
    }
}
