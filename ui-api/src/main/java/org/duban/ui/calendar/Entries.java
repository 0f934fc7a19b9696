package org.duban.ui.calendar;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.ledger.history.History;
import org.duban.query.followup.FollowUp;
import org.duban.ui.text.DutyWords;
import org.duban.ui.text.Texts;

/**
 * Writes duties into a calendar.
 *
 * @param history that they come from
 * @param address under which Duban is reached
 */
public record Entries(History history, String address) {

    private static final String STREAM_PREFIX = "case-";

    List<Entry> of(List<FollowUp> duties) {
        Map<CaseId, Map<String, Revision>> revisions = new HashMap<>();
        return duties.stream()
                .flatMap(duty -> Stream.ofNullable(revisions
                                .computeIfAbsent(duty.caseId(), this::revisions)
                                .get(duty.followUpId()))
                        .map(revision -> entry(duty, revision)))
                .toList();
    }

    private Map<String, Revision> revisions(CaseId caseId) {
        return Revisions.of(history.stream(STREAM_PREFIX + caseId, 0, History.NOW));
    }

    private Entry entry(FollowUp duty, Revision revision) {
        return new Entry(
                duty.followUpId() + "@duban",
                Objects.requireNonNull(duty.dueOn()),
                summary(duty),
                URI.create(address + "/cases/" + duty.caseId()),
                revision.number(),
                revision.at());
    }

    /** Whoever looks over a shoulder reads titles of public cases only. */
    private static String summary(FollowUp duty) {
        return duty.secrecy() == Secrecy.PUBLIC
                ? Texts.ZH.get(
                        "calendar.due", Map.of("kind", DutyWords.of(duty.kind(), Texts.ZH), "title", duty.title()))
                : Texts.ZH.get("calendar.secret", Map.of("case", duty.caseId().value()));
    }
}
