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
 * @param cursor what to ask for the events after it with
 * @param position in the ledger; only for those who may read everything
 * @param sequence in its stream, from 0; likewise
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
        String cursor,
        @Nullable String position,
        @Nullable String sequence,
        EventData data) {}
