package org.duban.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.LegalBasis;
import org.duban.events.Principal;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream as people read it, with the content it was recorded with, even if that was corrected later.
 *
 * @param sequence in its stream, from 0; null to whoever is not shown all of the stream
 * @param event the event's name
 * @param summary what happened, in one sentence
 * @param content everything that the event holds and the reader may see
 * @param principal whose act it was; null where names are not shown to the reader
 * @param recordedBy the account that wrote it down; null where names are not shown to the reader
 * @param paper what it was written down from; null if from none, or where names are not shown to the reader
 * @param reason why, in the actor's words; null if the event holds none
 * @param hash of the commit, in lower-case hex: the sender's receipt
 * @param itemId null unless it is about one item
 * @param correctedBy the id of the event that corrected this one last; null if it stands
 * @param corrects the id of the event that this one corrects; null unless it is a correction
 */
public record HistoryEntry(
        long position,
        @Nullable Long sequence,
        String eventId,
        Instant recordedAt,
        LocalDate occurredOn,
        String event,
        String summary,
        List<ContentField> content,
        @Nullable Principal principal,
        @Nullable String recordedBy,
        EventMeta.@Nullable Paper paper,
        @Nullable String reason,
        List<LegalBasis> legalBasis,
        String hash,
        @Nullable ItemId itemId,
        @Nullable String correctedBy,
        @Nullable String corrects) {}
