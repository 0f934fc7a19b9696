package org.duban.command.desk;

import java.util.List;
import org.duban.command.duty.Duties;
import org.duban.command.duty.DutyTerm;
import org.duban.events.ledger.history.RecordedEvent;

/** What the rules take a case to owe by a date, for whoever wants to compare that with what is shown. */
public final class CaseDuties {

    private CaseDuties() {}

    /**
     * What a case owes after a whole history, corrections read in place of what they correct; what it left undone when
     * it closed stands there as it was.
     */
    public static Duties of(List<RecordedEvent> history) {
        return CaseState.of(history).handling().duties();
    }

    /** Every term that these duties have or had. */
    public static List<DutyTerm> terms(List<RecordedEvent> history) {
        return CaseState.of(history).handling().terms();
    }
}
