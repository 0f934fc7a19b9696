package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.command.duty.Duty;
import org.duban.command.stream.StreamState;
import org.duban.command.stream.Streams;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.StreamView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** One stream as the rules see it and as the views show it. */
final class BothSides {

    private BothSides() {}

    /**
     * A duty, as far as both sides know of it.
     *
     * @param ended why it is no longer owed; null unless it is so
     */
    private record Owed(
            Deadline due,
            Responsible by,
            boolean open,
            @Nullable LocalDate metOn,
            @Nullable String ended) {}

    /** Fails unless rules and views say the same of what the stream owes. */
    static void mustAgree(List<RecordedEvent> stream, Object when) {
        assertThat(viewed(view(stream)))
                .as("duties of %s in the view, after %s", stream.getFirst().stream(), when)
                .isEqualTo(known(Streams.state(stream)));
    }

    /** The stream as it is shown; null while there is nothing to show. */
    static @Nullable StreamView view(List<RecordedEvent> stream) {
        return new StreamId(stream.getFirst().stream()).kind().equals(CaseId.KIND)
                ? CaseFold.fold(stream, LocalDate.MAX)
                : RegisterFold.fold(stream, LocalDate.MAX);
    }

    /** The stream after one more event, which is no correction. */
    static @Nullable StreamView view(@Nullable StreamView before, RecordedEvent next) {
        return new StreamId(next.stream()).kind().equals(CaseId.KIND)
                ? CaseFold.evolve((CaseView) before, next)
                : RegisterFold.evolve((RegisterView) before, next);
    }

    private static SortedMap<String, Owed> known(StreamState<?> state) {
        SortedMap<String, Owed> all = new TreeMap<>();
        for (Duty duty : state.duties().all()) {
            String ended = duty.end() == null ? null : duty.end().cause().name();
            all.put(duty.id().value(), new Owed(duty.due(), duty.by(), duty.open(), duty.metOn(), ended));
        }
        return all;
    }

    /** A duty that was merged into another one is none any more for the rules. */
    private static SortedMap<String, Owed> viewed(@Nullable StreamView view) {
        SortedMap<String, Owed> all = new TreeMap<>();
        for (DutyView duty : view == null ? List.<DutyView>of() : view.duties()) {
            String ended = duty.ended() == null ? null : duty.ended().cause().name();
            if (!Owing.Cause.MERGED.name().equals(ended)) {
                all.put(duty.id().value(), new Owed(duty.due(), duty.responsible(), duty.open(), duty.metOn(), ended));
            }
        }
        return all;
    }
}
