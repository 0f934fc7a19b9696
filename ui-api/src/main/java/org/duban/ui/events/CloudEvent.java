package org.duban.ui.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as a CloudEvent 1.0 in structured JSON.
 *
 * @param id the event's own
 * @param source the ledger
 * @param type {@code org.duban.event.} and the event's name
 * @param subject the stream that it belongs to
 * @param time when it was recorded
 * @param position in the ledger, as text because an attribute of a CloudEvent holds no more than 32 bits of a number
 * @param sequence in its stream, from 0; only for those who may read everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String position,
        @Nullable String sequence,
        EventData data) {}
