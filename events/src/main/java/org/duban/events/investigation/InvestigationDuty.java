package org.duban.events.investigation;

import org.duban.events.DutyKind;

/** What is owed to an investigation commission. */
public enum InvestigationDuty implements DutyKind {
    /** An organ gives the commission what it asked for. */
    INVESTIGATION_MATERIAL
}
