package org.duban.ui.calendar;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
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
        Map<CaseId, RecordedEvent> last = new HashMap<>();
        return duties.stream()
                .map(duty -> entry(duty, last.computeIfAbsent(duty.caseId(), this::lastEvent)))
                .toList();
    }

    private RecordedEvent lastEvent(CaseId caseId) {
        return history.stream(STREAM_PREFIX + caseId, 0, History.NOW).getLast();
    }

    private Entry entry(FollowUp duty, RecordedEvent last) {
        return new Entry(
                duty.followUpId() + "@duban",
                Objects.requireNonNull(duty.dueOn()),
                summary(duty),
                URI.create(address + "/cases/" + duty.caseId()),
                Math.toIntExact(last.sequence()),
                last.recordedAt());
    }

    /** Whoever looks over a shoulder reads titles of public cases only. */
    private static String summary(FollowUp duty) {
        return duty.secrecy() == Secrecy.PUBLIC
                ? Texts.ZH.get(
                        "calendar.due", Map.of("kind", DutyWords.of(duty.kind(), Texts.ZH), "title", duty.title()))
                : Texts.ZH.get("calendar.secret", Map.of("case", duty.caseId().value()));
    }
}
