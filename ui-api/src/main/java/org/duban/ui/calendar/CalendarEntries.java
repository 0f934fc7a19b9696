package org.duban.ui.calendar;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.query.followup.FollowUp;
import org.duban.query.words.Vocabulary;
import org.duban.ui.text.Texts;

/**
 * Writes duties into a calendar.
 *
 * @param history that they come from
 * @param address under which Duban is reached
 */
public record CalendarEntries(History history, String address) {

    private static final Vocabulary VOCABULARY = Vocabulary.in(Texts.ZH.locale());

    List<CalendarEntry> of(List<FollowUp> duties) {
        Map<StreamId, Map<DutyId, EntryRevision>> revisions = new HashMap<>();
        return duties.stream()
                .flatMap(duty -> Stream.ofNullable(revisions
                                .computeIfAbsent(duty.stream(), this::revisions)
                                .get(duty.duty()))
                        .map(revision -> entry(duty, revision)))
                .toList();
    }

    private Map<DutyId, EntryRevision> revisions(StreamId stream) {
        return EntryRevisions.of(history.stream(stream.value(), 0, History.NOW));
    }

    private CalendarEntry entry(FollowUp duty, EntryRevision revision) {
        return new CalendarEntry(
                duty.followUpId() + "@duban",
                Objects.requireNonNull(duty.dueOn()),
                summary(duty),
                URI.create(address + (duty.caseId() == null ? "/" : "/cases/" + duty.caseId())),
                revision.number(),
                revision.at());
    }

    /** Whoever looks over a shoulder reads titles of public cases only. */
    private static String summary(FollowUp duty) {
        return duty.secrecy() == Secrecy.PUBLIC
                ? Texts.ZH.get(
                        "calendar.due",
                        Map.of("kind", VOCABULARY.duty(duty.kind(), duty.period()), "title", duty.title()))
                : Texts.ZH.get("calendar.secret", Map.of("case", duty.stream().id()));
    }
}
