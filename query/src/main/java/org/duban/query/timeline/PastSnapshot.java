package org.duban.query.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedAct;
import org.duban.query.register.RegisterView;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.DutyRows;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowList;
import org.duban.query.row.RowList.Entry;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;

/**
 * A past state.
 *
 * @param now how a case stands today, for the rights
 * @param entryNow how an entry of a register stands today, for the rights
 */
record PastSnapshot(
        Point point,
        Past past,
        Function<CaseView, Optional<CaseView>> now,
        Function<RegisterView, Optional<RegisterView>> entryNow)
        implements Snapshot {

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
                        today(view).map(today -> new Entry<>(CaseRow.of(view, today), view)).stream())
                .toList());
    }

    @Override
    public Rows<RegisterView> registers() {
        return new RowList<>(past.registers(point).values().stream()
                .map(view -> new Entry<>(RegisterRow.of(view), view))
                .toList());
    }

    @Override
    public Rows<DutyRow> duties() {
        Stream<Entry<DutyRow>> ofCases =
                views().flatMap(view -> today(view).stream().flatMap(today -> rows(view, today)));
        Stream<Entry<DutyRow>> ofRegisters = past.registers(point).values().stream()
                .flatMap(view -> entryNow.apply(view).stream().flatMap(today -> rows(view, today)));
        return new RowList<>(Stream.concat(ofCases, ofRegisters).toList());
    }

    @Override
    public Rows<CountedAct> acts() {
        return new RowList<>(past.counted(point).stream()
                .flatMap(counted -> counted.acts().stream())
                .map(act -> new Entry<>(ActRow.of(act), act))
                .toList());
    }

    @Override
    public Optional<CaseView> caseView(CaseId caseId) {
        return past.caseView(caseId, point);
    }

    @Override
    public Optional<RegisterView> register(StreamId stream) {
        return past.register(stream, point);
    }

    @Override
    public Set<StreamId> stale() {
        return past.stale(point);
    }

    @Override
    public Optional<CaseView> today(CaseView view) {
        return now.apply(view);
    }

    private Stream<CaseView> views() {
        return past.cases(point).values().stream();
    }

    private static Stream<Entry<DutyRow>> rows(CaseView view, CaseView today) {
        return DutyRows.of(view).stream().map(row -> new Entry<>(DutyFields.of(row, today), row));
    }

    private static Stream<Entry<DutyRow>> rows(RegisterView view, RegisterView today) {
        return DutyRows.of(view).stream().map(row -> new Entry<>(DutyFields.of(row, today), row));
    }
}
