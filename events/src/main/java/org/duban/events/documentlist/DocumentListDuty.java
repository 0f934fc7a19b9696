package org.duban.events.documentlist;

import org.duban.events.DutyKind;

/** What is owed for the yearly lists of normative documents. */
public enum DocumentListDuty implements DutyKind {
    /** A maker lists what it made, changed and repealed in the year before. */
    DOCUMENT_LIST
}
