package org.duban.events.plan;

/** In which form a topic of the yearly plan is supervised; called like the form of the case. */
public enum PlannedForm {
    WORK_REPORT,
    LAW_INSPECTION,
    INQUIRY,
    RESEARCH,
    DEPUTY_VISIT,
    FINANCE,
    GOVERNMENT_DEBT,
    STATE_ASSETS,
    RESOLUTION_REVIEW,
    MAJOR_DECISION,
    LIVELIHOOD_PROJECT,
    SUGGESTION
}
