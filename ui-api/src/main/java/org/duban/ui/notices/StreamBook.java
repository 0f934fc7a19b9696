package org.duban.ui.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.duty.StreamView;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.jspecify.annotations.Nullable;

/** Whatever may owe something, as the ledger has it this moment, whatever the views have seen. */
public final class StreamBook {

    private final History history;
    private final Clock clock;

    /** The streams in {@code history}. */
    public StreamBook(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** What a notice is about, as far as somebody may be told of it. */
    public record Owed(StreamView view, @Nullable DutyRow duty) {

        /** The title of the case, or of the entry of a register. */
        public String title() {
            return switch (view) {
                case CaseView of -> of.outline().title();
                case RegisterView of -> of.title();
                default -> view.stream().value();
            };
        }

        /** How secret it is; what is on a register is for the house. */
        public Secrecy secrecy() {
            return view instanceof CaseView of ? of.outline().secrecy() : Secrecy.INTERNAL;
        }
    }

    /** The stream of that name. */
    public Optional<StreamView> find(StreamId stream) {
        List<RecordedEvent> events = history.stream(stream.value(), 0, History.NOW);
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(
                stream.kind().equals(CaseId.KIND) ? CaseFold.fold(events, today) : RegisterFold.fold(events, today));
    }

    /** The duty of {@code view} that {@code notice} is of; empty if it is not there any more. */
    public static Optional<DutyRow> duty(StreamView view, Notice notice) {
        return duties(view).stream()
                .filter(row -> row.followUpId().equals(notice.followUpId()))
                .findAny();
    }

    /** All duties of {@code view}, done or not. */
    public static List<DutyRow> duties(StreamView view) {
        return switch (view) {
            case CaseView of -> DutyRows.of(of);
            case RegisterView of -> DutyRows.of(of);
            default -> List.of();
        };
    }
}
