package org.duban.command.plan;

import org.duban.command.rules.Term;

/** The deadline rules that only yearly plans are counted by. */
enum PlanTerm implements Term {
    PLAN_PUBLISH,
    PLAN_TOPIC
}
