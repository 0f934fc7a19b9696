package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duban.command.duty.Duty;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.StreamView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.jspecify.annotations.Nullable;

/** Holds what the rules take a stream to owe by a date against what is shown of it, after each of its events. */
public final class SameDuties {

    private final Set<String> met = new TreeSet<>();

    /** What both sides say of a duty. */
    private record Said(
            @Nullable LocalDate dueOn,
            LocalDate lastDay,
            boolean open,
            @Nullable LocalDate metOn,
            Responsible by) {}

    /**
     * Fails where they differ.
     *
     * @param hint what helps to come there again
     */
    public void hold(History history, String hint) {
        for (String stream : history.streams("")) {
            List<RecordedEvent> events = history.stream(stream, 0, History.NOW);
            for (int count = 1; count <= events.size(); count++) {
                hold(events.subList(0, count), hint);
            }
        }
    }

    /** The kinds of duties that were compared. */
    public Set<String> kinds() {
        return met;
    }

    private void hold(List<RecordedEvent> events, String hint) {
        assertThat(shown(events))
                .as(
                        "%s, %s after %s",
                        hint, events.getFirst().stream(), events.getLast().event())
                .isEqualTo(ruled(events));
    }

    private Map<DutyId, Said> shown(List<RecordedEvent> events) {
        Map<DutyId, Said> said = new TreeMap<>(Comparator.comparing(DutyId::value));
        for (DutyView owed : duties(events)) {
            if (owed.due().kind() != Deadline.Kind.NONE) {
                met.add(owed.id().kind());
                said.put(
                        owed.id(),
                        new Said(
                                owed.dueOn(),
                                owed.lastDay().orElseThrow(),
                                owed.open(),
                                owed.metOn(),
                                owed.responsible()));
            }
        }
        return said;
    }

    /** What is shown of the stream; one that is neither a case nor of a viewed register owes nothing. */
    static List<DutyView> duties(List<RecordedEvent> events) {
        StreamId stream = new StreamId(events.getFirst().stream());
        StreamView view = stream.kind().equals(CaseId.KIND)
                ? CaseFold.fold(events, LocalDate.MAX)
                : RegisterFold.fold(events, LocalDate.MAX);
        return view == null ? List.of() : view.duties();
    }

    private static Map<DutyId, Said> ruled(List<RecordedEvent> events) {
        Map<DutyId, Said> said = new TreeMap<>(Comparator.comparing(DutyId::value));
        for (Duty duty : Streams.state(events).duties().all()) {
            if (duty.due().kind() != Deadline.Kind.NONE) {
                said.put(
                        duty.id(),
                        new Said(
                                duty.due().dueOn(),
                                duty.lastDay().orElseThrow(),
                                duty.open(),
                                duty.metOn(),
                                duty.by()));
            }
        }
        return said;
    }
}
