package org.duban.command.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.data.BadDataFile;
import org.duban.command.law.LegalTexts;
import org.duban.events.Deadline;
import org.duban.events.LegalBasis;
import org.duban.events.Suspension;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.jspecify.annotations.Nullable;

/** The deadline rules of a place: national, then those of each level down to it, the later overriding the earlier. */
public final class DeadlineRules {

    private final RuleBook book;
    private final Deriver deriver;
    private final TermChanges changes;
    private final TermsInForce terms;
    private final LegalTexts texts;

    DeadlineRules(RuleBook book, TermCounter counter, LegalTexts texts) {
        this(book, new Deriver(counter, texts), texts, InternalTerms.NONE);
    }

    private DeadlineRules(RuleBook book, Deriver deriver, LegalTexts texts, InternalTerms internal) {
        this.book = book;
        this.deriver = deriver;
        this.changes = new TermChanges(book, deriver, internal);
        this.terms = new TermsInForce(book, internal);
        this.texts = texts;
    }

    /** Returns these rules with the terms of internal rules in place of those that no law sets. */
    public DeadlineRules with(InternalTerms internal) {
        return new DeadlineRules(book, deriver, texts, internal);
    }

    /**
     * Reads the rules of a place.
     *
     * @param folder of more packs, and perhaps a {@code calendars.json}, laid over what ships with the program; null
     *     for none
     * @throws IllegalArgumentException if there is no such jurisdiction
     * @throws BadDataFile if a file cannot be used; its sentence names the file and the rule
     */
    public static DeadlineRules load(LegalTexts texts, String jurisdiction, @Nullable Path folder) {
        return RuleLoader.load(texts, Jurisdiction.named(jurisdiction), WorkingCalendar.load(), folder);
    }

    /**
     * Reads rules that somebody proposes in place of these; calendars published here are published there too.
     *
     * @param folder of packs, and perhaps calendars, laid over what ships for that place; null for none
     * @throws IllegalArgumentException if there is no such jurisdiction
     * @throws BadDataFile if a file cannot be used; its sentence names the file and the rule
     */
    public DeadlineRules proposal(String jurisdiction, @Nullable Path folder) {
        WorkingCalendar published = deriver.counter().calendar();
        return RuleLoader.load(texts, Jurisdiction.named(jurisdiction), published, folder);
    }

    /** Reads the rules of a place as they ship with the program. */
    public static DeadlineRules load(LegalTexts texts, String jurisdiction) {
        return load(texts, jurisdiction, null);
    }

    /** Returns the names of the places that rules can be loaded for. */
    public static List<String> jurisdictions() {
        return Jurisdiction.all().stream().map(Jurisdiction::name).toList();
    }

    /** Returns every version of every rule, told in {@code language}. */
    public List<RuleSummary> rules(Locale language) {
        return book.all().map(row -> RuleSummary.of(row, texts, language)).toList();
    }

    /**
     * Returns the deadline that any rule would set, whether or not the program has a use for it.
     *
     * @throws NoSuchRule if no version of it holds for that trigger
     */
    public Deadline preview(String ruleId, LocalDate trigger, List<Suspension> suspensions) {
        RuleRow row = book.rule(ruleId, trigger);
        return deriver.derive(Reckoning.counted(row, trigger, suspensions, terms.internal(ruleId, trigger)));
    }

    /** Returns whether a rule of that id counts days or months from a trigger on {@code day}. */
    public boolean counts(String ruleId, LocalDate day) {
        return terms.counts(ruleId, day);
    }

    /** Returns whether an internal rule may set that term for a trigger on {@code day}, because no law does. */
    public boolean isOpen(String ruleId, LocalDate day) {
        return terms.isOpen(ruleId, day);
    }

    /** Returns the deadline counted from {@code trigger}, of kind NONE if the rule has nothing to count. */
    public Deadline counted(Term term, LocalDate trigger) {
        return counted(term, trigger, List.of());
    }

    /** Returns the deadline counted from {@code trigger}; the term does not run on the days of {@code suspensions}. */
    public Deadline counted(Term term, LocalDate trigger, List<Suspension> suspensions) {
        return preview(term.name(), trigger, suspensions);
    }

    /** Returns the deadline that a decision set to {@code dueOn}, which does not roll. */
    public Deadline decided(Term term, LocalDate trigger, LocalDate dueOn) {
        return deriver.derive(Reckoning.decided(rule(term, trigger), trigger, dueOn));
    }

    /** Returns what may become of a deadline once it is set. */
    public TermChanges changes() {
        return changes;
    }

    /** Returns {@code deadline} as it would have been set if these rules had held in place of {@code held}. */
    public Deadline instead(Deadline deadline, DeadlineRules held) {
        return new ProposedDeadlines(held.book, held.deriver, book, deriver).of(deadline);
    }

    /** Returns how often {@code deadline} may be put off. */
    public int extensions(Deadline deadline) {
        return Optional.ofNullable(
                        book.rule(deadline.ruleId(), deadline.trigger()).extension())
                .map(ExtensionPolicy::times)
                .orElse(0);
    }

    /** Returns the deadline that people set to {@code dueOn} under a rule, by its id; it does not roll. */
    public Deadline decided(String ruleId, LocalDate trigger, LocalDate dueOn) {
        return deriver.derive(Reckoning.decided(book.rule(ruleId, trigger), trigger, dueOn));
    }

    /**
     * Returns the length in calendar days of a window such as {@link CommonTerm#REMINDER}, in the version without end.
     *
     * @throws IllegalArgumentException if the rule does not count calendar days
     */
    public int days(Term term) {
        Offset offset = rule(term, LocalDate.MAX).timing().offset();
        if (offset == null || offset.unit() != Offset.Unit.CALENDAR_DAYS) {
            throw new IllegalArgumentException(term + " does not count calendar days.");
        }
        return Math.abs(offset.amount());
    }

    /** Returns what {@code term} rests on for a trigger on {@code on}; its own caveat comes before the text's. */
    public LegalBasis basis(Term term, LocalDate on) {
        RuleRow row = rule(term, on);
        return row.authority().on(on, texts).basis(row.ruleId(), row.version());
    }

    private RuleRow rule(Term term, LocalDate day) {
        return book.rule(term.name(), day);
    }

    /** What a term that an internal rule sets counts from a trigger on {@code day}, as in a rule pack. */
    public String offset(SetTerm term, LocalDate day) {
        return terms.offset(term, day);
    }
}
