package org.duban.query.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedAct;
import org.duban.query.register.RegisterView;

/** Everything known at one position of the ledger, as of one day. */
public interface Snapshot {

    /** The position it tells of. */
    long position();

    /** The day deadlines are judged on. */
    LocalDate on();

    /** All cases. */
    Rows<CaseView> cases();

    /** All entries of registers. */
    Rows<RegisterView> registers();

    /** All duties. */
    Rows<DutyRow> duties();

    /** Everything that figures count. */
    Rows<CountedAct> acts();

    /** One case. */
    Optional<CaseView> caseView(CaseId caseId);

    /** One entry of a register. */
    Optional<RegisterView> register(StreamId stream);

    /** The streams that are shown as they were before an event that could not be folded. */
    Set<StreamId> stale();

    /** The same case as it stands now; empty if nothing of it may be read. */
    Optional<CaseView> today(CaseView view);
}
