package org.duban.command.rules;

/** The deadline rules the code refers to; each is a row of the rule pack. */
public enum Term {
    LEI_REPORT,
    OPINION_COMPILE,
    OPINION_DELIVER,
    OPINION_HANDLE,
    RECEIPT_DEEMED,
    REPORT_COMMENT,
    ITEM_ASSIGN,
    RESOLUTION_REPORT,
    ITEM_DUE,
    ITEM_REWORK,
    ITEM_RETURN,
    DISSATISFIED_REDO,
    LONG_TERM_REVIEW,
    SELF_CHECK,
    REVIEW,
    PUBLISH,
    REMINDER,
    SUPERVISION_LIMIT,
    SUSPENSION,
    SWR_DRAFT,
    SWR_FINAL,
    SWR_DISTRIBUTE,
    SESSION_NOTICE
}
