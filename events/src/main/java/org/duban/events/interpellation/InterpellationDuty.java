package org.duban.events.interpellation;

import org.duban.events.DutyKind;

/** What is owed after an interpellation. */
public enum InterpellationDuty implements DutyKind {
    /** The organ answers. */
    INTERPELLATION_REPLY;

    @Override
    public boolean answers() {
        return this == INTERPELLATION_REPLY;
    }
}
