package org.duban.query.view;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.query.caseview.CaseView;
import org.duban.query.obligation.Obligation;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;

/** The views between two batches of the writer. */
record LiveSnapshot(LiveViews views, long position, LocalDate on) implements Snapshot {

    @Override
    public Rows<CaseView> cases() {
        return views.cases();
    }

    @Override
    public Rows<Obligation> obligations() {
        return views.obligations();
    }

    @Override
    public Optional<CaseView> caseView(CaseId caseId) {
        return views.caseView(caseId);
    }

    @Override
    public Optional<CaseView> today(CaseView view) {
        return Optional.of(view);
    }
}
