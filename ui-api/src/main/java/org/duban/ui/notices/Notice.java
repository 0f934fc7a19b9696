package org.duban.ui.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.StreamId;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/**
 * Something that people should know of a duty. It names things and says nothing about them, so that it can be kept, and
 * what is shown is what the recipient may see when it is sent.
 *
 * @param id of the event it tells of, and which unit where it asks several; where there is none, one that is always made the same
 * @param stream that owes the duty
 * @param followUpId the duty: its case's id, or its stream, a colon, and its name
 * @param dueOn the last day in time; null without one
 * @param stage 0 before the deadline, 1 after it, 2 and more after the limits set later
 * @param at when there was reason to tell it
 * @param position of the event in the ledger; of the ledger where there is no event
 */
public record Notice(
        NoticeKind kind,
        String id,
        String stream,
        String followUpId,
        @Nullable LocalDate dueOn,
        int stage,
        Instant at,
        long position) {

    /** A notice of what {@code owing} owes. */
    public static Notice of(
            NoticeKind kind, String id, Of owing, @Nullable LocalDate dueOn, int stage, Instant at, long position) {
        return new Notice(kind, id, owing.stream().value(), owing.followUpId(), dueOn, stage, at, position);
    }

    /** A duty and the stream that owes it. */
    public record Of(StreamId stream, DutyId duty) {

        String followUpId() {
            return (stream.kind().equals(CaseId.KIND) ? stream.id() : stream.value()) + ":" + duty;
        }
    }

    /** What it is of. */
    public Of of() {
        return new Of(new StreamId(stream), new DutyId(followUpId.substring(followUpId.indexOf(':') + 1)));
    }

    /** The case it is about; empty if it is about an entry of a register. */
    public Optional<CaseId> caseId() {
        StreamId owing = new StreamId(stream);
        return owing.kind().equals(CaseId.KIND) ? Optional.of(new CaseId(owing.id())) : Optional.empty();
    }

    /** Whether it is about a case or an entry of a register as a whole, and not about one duty. */
    public boolean ofWhole() {
        return kind == NoticeKind.CASE_CLOSED || kind.personal();
    }

    /** Where to read on: at the item or on the page of the case, else among what is owed. */
    public String path() {
        String item = HandlingDuty.item(of().duty()).map(id -> "/items/" + id).orElse("");
        return caseId().map(found -> "/cases/" + found + item).orElse("/");
    }

    /** What makes another notice the same one: duty, deadline and stage where it tells of a state, else the event. */
    public String key() {
        return kind.state() ? kind + " " + followUpId + " " + dueOn + " " + stage : kind + " " + id;
    }
}
