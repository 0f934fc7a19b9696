package org.duban.query.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedAct;
import org.duban.query.register.RegisterView;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.ParkedStream;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;
import org.duban.query.store.ViewStore.Reading;

/** The views at the position of a reading. */
record LiveSnapshot(Reading rows, LocalDate on) implements Snapshot {

    @Override
    public long position() {
        return rows.position();
    }

    @Override
    public Rows<CaseView> cases() {
        return new StoredRows<>(rows, CaseRow.TABLE, CaseRow::view);
    }

    @Override
    public Rows<RegisterView> registers() {
        return new StoredRows<>(rows, RegisterRow.TABLE, RegisterRow::view);
    }

    @Override
    public Rows<DutyRow> duties() {
        return new StoredRows<>(rows, DutyFields.TABLE, DutyFields::row);
    }

    @Override
    public Rows<CountedAct> acts() {
        return new StoredRows<>(rows, ActRow.TABLE, ActRow::act);
    }

    @Override
    public Optional<CaseView> caseView(CaseId caseId) {
        return cases().one(caseId.value());
    }

    @Override
    public Optional<RegisterView> register(StreamId stream) {
        return registers().one(stream.value());
    }

    @Override
    public Set<StreamId> stale() {
        return ParkedStreams.in(rows).stream().map(ParkedStream::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<CaseView> today(CaseView view) {
        return Optional.of(view);
    }
}
