package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.data.BadDataFile;
import org.duban.command.law.LegalTexts;
import org.duban.command.law.Provision;
import org.duban.events.Deadline;
import org.duban.events.Deadline.Kind;
import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;

/** The deadline rules in force: national, then Shanghai's, then the district's, the later overriding the earlier. */
public final class DeadlineRules {

    private final RuleBook book;
    private final TermCounter counter;
    private final LegalTexts texts;

    DeadlineRules(RuleBook book, TermCounter counter, LegalTexts texts) {
        this.book = book;
        this.counter = counter;
        this.texts = texts;
    }

    /**
     * Reads the rule packs on the class path.
     *
     * @throws BadDataFile if one cannot be used
     * @throws IllegalArgumentException if a rule cites a provision that {@code texts} does not know
     */
    public static DeadlineRules load(LegalTexts texts) {
        TermCounter counter = new TermCounter(WorkingCalendar.load());
        List<RulePack> packs = Stream.of("national.json", "shanghai.json", "xuhui.json")
                .map(name -> RulePack.read(DeadlineRules.class, name, counter))
                .toList();
        RuleBook book = new RuleBook(packs);
        book.all().forEach(row -> texts.check(row.authority().citation()));
        return new DeadlineRules(book, counter, texts);
    }

    /** Returns the deadline counted from {@code trigger}, of kind NONE if the rule has nothing to count. */
    public Deadline counted(Term term, LocalDate trigger) {
        RuleRow row = rule(term, trigger);
        return counter.count(row.timing(), trigger)
                .map(date -> dated(row, trigger, date))
                .orElseGet(() -> deadline(row, Kind.NONE, trigger, null, null));
    }

    /** Returns the deadline that a decision set to {@code dueOn}, which does not roll. */
    public Deadline decided(Term term, LocalDate trigger, LocalDate dueOn) {
        return deadline(rule(term, trigger), Kind.DATED, trigger, null, new CountedDate(dueOn, dueOn, false));
    }

    /** Returns the last day an extension may reach, counted from the original trigger; empty if there is no cap. */
    public Optional<LocalDate> cap(Term term, LocalDate trigger) {
        return extension(term, trigger)
                .map(extension -> counter.count(extension.cap(), Roll.FORWARD, trigger))
                .map(CountedDate::dueOn);
    }

    /** Returns how often the deadline may be put off. */
    public int extensions(Term term, LocalDate trigger) {
        return extension(term, trigger).map(Extension::times).orElse(0);
    }

    /**
     * Returns the length in calendar days of a window such as {@link Term#REMINDER}, in the version without end.
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
        return provision(row, on).withCaveat(row.authority().status().caveat()).basis(row.ruleId(), row.version());
    }

    private RuleRow rule(Term term, LocalDate day) {
        return book.rule(term.name(), day);
    }

    private Optional<Extension> extension(Term term, LocalDate trigger) {
        return Optional.ofNullable(rule(term, trigger).extension());
    }

    private Provision provision(RuleRow row, LocalDate day) {
        return texts.provision(row.authority().citation(), day);
    }

    private Deadline dated(RuleRow row, LocalDate trigger, CountedDate date) {
        Kind kind = date.provisional() ? Kind.PROVISIONAL : Kind.DATED;
        return deadline(row, kind, trigger, row.timing().offset(), date);
    }

    private Deadline deadline(
            RuleRow row, Kind kind, LocalDate trigger, @Nullable Offset offset, @Nullable CountedDate date) {
        Provision provision = provision(row, trigger);
        return new Deadline(
                kind,
                date == null ? null : date.dueOn(),
                row.ruleId(),
                row.version(),
                provision.source(),
                provision.article(),
                trigger,
                offset == null ? null : offset.toString(),
                date == null ? null : date.unrolledOn());
    }
}
