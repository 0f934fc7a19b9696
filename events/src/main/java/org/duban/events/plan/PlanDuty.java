package org.duban.events.plan;

import org.duban.events.DutyKind;

/** What is owed under a yearly plan of supervision. */
public enum PlanDuty implements DutyKind {
    /** The plan is made public. */
    PLAN_PUBLISH,
    /** A committee takes up a topic. */
    PLAN_TOPIC
}
