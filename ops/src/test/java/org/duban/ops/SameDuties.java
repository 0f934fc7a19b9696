package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.duban.command.dispatch.CaseDuties;
import org.duban.command.duty.Duty;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyKind;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;
import org.jspecify.annotations.Nullable;

/** Holds what the rules take a case to owe by a date against what is shown of it, after each of its events. */
public final class SameDuties {

    private final Set<DutyKind> met = EnumSet.noneOf(DutyKind.class);

    /** What both sides say of a duty. */
    private record Said(
            @Nullable LocalDate dueOn,
            LocalDate lastDay,
            boolean open,
            @Nullable LocalDate metOn) {}

    /**
     * Fails where they differ.
     *
     * @param hint what helps to come there again
     */
    public void hold(History history, String hint) {
        for (String stream : history.streams("case-")) {
            List<RecordedEvent> events = history.stream(stream, 0, History.NOW);
            for (int count = 1; count <= events.size(); count++) {
                hold(events.subList(0, count), hint);
            }
        }
    }

    /** The kinds of duties that were compared. */
    public Set<DutyKind> kinds() {
        return met;
    }

    private void hold(List<RecordedEvent> events, String hint) {
        CaseView view = Objects.requireNonNull(CaseFold.fold(events, LocalDate.MAX));
        assertThat(shown(view))
                .as(
                        "%s, case %s after %s",
                        hint, view.caseId(), events.getLast().event())
                .isEqualTo(ruled(events, view.course().closedOn() == null));
    }

    private Map<String, Said> shown(CaseView view) {
        Map<String, Said> said = new TreeMap<>();
        for (Obligation owed : Obligations.of(view)) {
            if (owed.deadline() != Deadline.Kind.NONE) {
                met.add(owed.kind());
                said.put(
                        owed.followUpId(),
                        new Said(owed.dueOn(), owed.lastDay().orElseThrow(), owed.open(), owed.metOn()));
            }
        }
        return said;
    }

    private static Map<String, Said> ruled(List<RecordedEvent> events, boolean open) {
        Map<String, Said> said = new TreeMap<>();
        for (Duty duty : CaseDuties.of(events).all()) {
            if (duty.due().kind() != Deadline.Kind.NONE) {
                said.put(
                        caseId(events) + ":" + duty.id(),
                        new Said(duty.due().dueOn(), duty.lastDay().orElseThrow(), open && duty.open(), duty.metOn()));
            }
        }
        return said;
    }

    private static String caseId(List<RecordedEvent> events) {
        return events.getFirst().stream().substring("case-".length());
    }
}
