package org.duban.query.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.obligation.Obligations;
import org.duban.query.row.CaseRow;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.RowList;
import org.duban.query.row.RowList.Row;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;

/** A past state; {@code now} tells how a case stands today, for the rights. */
record PastSnapshot(Point point, Past past, Function<CaseView, Optional<CaseView>> now) implements Snapshot {

    @Override
    public long position() {
        return point.position();
    }

    @Override
    public LocalDate on() {
        return point.on();
    }

    @Override
    public Rows<CaseView> cases() {
        return new RowList<>(views().flatMap(view ->
                        today(view).map(today -> new Row<>(CaseRow.of(view, today), view)).stream())
                .toList());
    }

    @Override
    public Rows<Obligation> obligations() {
        return new RowList<>(views().flatMap(view -> today(view).stream().flatMap(today -> rows(view, today)))
                .toList());
    }

    /** Asked each time: rights are those of today, which change while the past does not. */
    @Override
    public <A> A once(Class<A> kind, Object question, Supplier<A> answer) {
        return answer.get();
    }

    @Override
    public Optional<CaseView> caseView(CaseId caseId) {
        return past.caseView(caseId, point);
    }

    @Override
    public Optional<CaseView> today(CaseView view) {
        return now.apply(view);
    }

    private Stream<CaseView> views() {
        return past.cases(point).values().stream();
    }

    private static Stream<Row<Obligation>> rows(CaseView view, CaseView today) {
        return Obligations.of(view).stream().map(owed -> new Row<>(ObligationRow.of(owed, today), owed));
    }
}
