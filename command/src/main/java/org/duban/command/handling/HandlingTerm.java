package org.duban.command.handling;

import org.duban.command.rules.Term;

/** The deadline rules that the steps all forms share are counted by. */
public enum HandlingTerm implements Term {
    RESOLUTION_REPORT,
    ITEM_ASSIGN,
    OPINION_COMPILE,
    OPINION_DELIVER,
    OPINION_HANDLE,
    RECEIPT_DEEMED,
    REPORT_COMMENT,
    ITEM_DUE,
    ASSISTING_OPINION,
    ITEM_REWORK,
    ITEM_RETURN,
    DISSATISFIED_REDO,
    LONG_TERM_REVIEW,
    REVIEW,
    DEPUTY_NOTICE,
    PUBLISH,
    SWR_DRAFT,
    SWR_FINAL,
    SWR_DISTRIBUTE,
    SESSION_NOTICE
}
