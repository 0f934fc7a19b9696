package org.duban.command;

import org.duban.command.rules.Term;
import org.duban.events.DutyKind;

/**
 * Something that must be done before a session.
 *
 * @param term the rule it is counted back by
 * @param byOrgan whether the organ's office owes it, and not the general office
 */
public record BackwardTerm(DutyKind duty, Term term, boolean byOrgan) {}
