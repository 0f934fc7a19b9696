package org.duban.ui.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.events.EventMeta;
import org.duban.events.LegalBasis;
import org.duban.events.Principal;
import org.jspecify.annotations.Nullable;

/**
 * What an event says.
 *
 * @param content what it holds and the reader may see, by the names of the API
 * @param principal whose act it was; absent where names are not shown to the reader
 * @param recordedBy the account that wrote it down; likewise
 * @param paper what it was written down from; absent if from none, or likewise
 * @param corrects the id of the event that it corrects; absent unless it is a correction
 * @param hash of its commit, the sender's receipt; only for those who may read everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventData(
        LocalDate occurredOn,
        Map<String, Object> content,
        List<LegalBasis> legalBasis,
        @Nullable Principal principal,
        @Nullable String recordedBy,
        EventMeta.@Nullable Paper paper,
        @Nullable String corrects,
        @Nullable String hash) {}
