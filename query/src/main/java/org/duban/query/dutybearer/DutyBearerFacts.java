package org.duban.query.dutybearer;

import java.util.List;
import org.duban.events.DutyBearerId;
import org.duban.events.dutybearer.DutyBearerEvent;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.BearerLeft;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilledLate;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodsOpened;
import org.duban.events.dutyscheme.RecurringDuty;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a scheme of recurring duties binds; lists are oldest first.
 *
 * @param leaving null while the scheme binds that one
 */
public record DutyBearerFacts(
        BearerEntered entry,
        List<PeriodsOpened> years,
        List<DutyFulfilled> fulfilled,
        List<DutyFulfilledLate> fulfilledLate,
        List<DutyWaived> waived,
        @Nullable BearerLeft leaving)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<DutyBearerEvent, DutyBearerFacts> REGISTER = EntryFacts.viewed(
            DutyBearerId.KIND,
            DutyBearerEvent.class,
            DutyBearerFacts.class,
            List.of(RecurringDuty.values()),
            BearerEntered.class);

    @Override
    public String title() {
        return entry.name();
    }
}
