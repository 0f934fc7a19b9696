package org.duban.command.rules;

/** The deadline rules that hold for any duty. */
public enum CommonTerm implements Term {
    REMINDER,
    SUPERVISION_LIMIT,
    SUSPENSION
}
