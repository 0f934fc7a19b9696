package org.duban.query.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;
import org.duban.query.view.Answers.Asked;

/**
 * The views between two batches of the writer.
 *
 * @param known what was answered at this position before
 * @param given what was answered by this snapshot
 */
record LiveSnapshot(LiveViews views, long position, LocalDate on, Map<Asked, Object> known, Map<Asked, Object> given)
        implements Snapshot {

    static LiveSnapshot of(LiveViews views, long position, LocalDate on) {
        return new LiveSnapshot(views, position, on, views.answers().at(position), new HashMap<>());
    }

    @Override
    public Rows<CaseView> cases() {
        return views.cases();
    }

    @Override
    public Rows<RegisterView> registers() {
        return views.registers();
    }

    @Override
    public Rows<DutyRow> duties() {
        return views.duties();
    }

    @Override
    public <A> A once(Class<A> kind, Object question, Supplier<A> answer) {
        Asked asked = new Asked(on, question);
        Object before = known.get(asked);
        return kind.cast(given.computeIfAbsent(asked, any -> before == null ? answer.get() : before));
    }

    @Override
    public Optional<CaseView> caseView(CaseId caseId) {
        return views.caseView(caseId);
    }

    @Override
    public Optional<RegisterView> register(StreamId stream) {
        return views.register(stream);
    }

    @Override
    public Optional<CaseView> today(CaseView view) {
        return Optional.of(view);
    }
}
