package org.duban.command.rules;

import java.time.LocalDate;
import org.duban.command.rules.InternalTerms.LaidDown;
import org.duban.events.InternalTerm;
import org.duban.events.LegalStatus;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.duban.events.internalrule.InternalRuleEvent.TermUnit;
import org.jspecify.annotations.Nullable;

/** What a rule counts on a day: by an internal rule where one sets the term and no law does, else by the packs. */
record TermsInForce(RuleBook book, InternalTerms internal) {

    /** Returns what an internal rule has counted in place of the version that holds on {@code day}; null if none does. */
    @Nullable
    InternalTerm internal(String ruleId, LocalDate day) {
        return book.find(ruleId, day)
                .filter(TermsInForce::isOpen)
                .flatMap(row -> internal.on(ruleId, day)
                        .map(laid -> term(laid, row.timing().offset())))
                .orElse(null);
    }

    /** Whether a rule of that id counts a term that people may set otherwise on {@code day}, because no law does. */
    boolean isOpen(String ruleId, LocalDate day) {
        return book.find(ruleId, day).map(TermsInForce::isOpen).orElse(false);
    }

    /** Whether a rule counts days or months from a trigger on {@code day}; a window before a due day is none. */
    boolean counts(String ruleId, LocalDate day) {
        return book.find(ruleId, day).map(TermsInForce::counts).orElse(false);
    }

    private static boolean counts(RuleRow row) {
        return row.timing().offset() != null && !row.ruleId().equals(CommonTerm.REMINDER.name());
    }

    private static boolean isOpen(RuleRow row) {
        return counts(row) && row.authority().status() != LegalStatus.LAW;
    }

    private static InternalTerm term(LaidDown laid, @Nullable Offset packs) {
        SetTerm term = laid.term();
        return new InternalTerm(
                laid.internalRuleId(), laid.title(), laid.documentNo(), term.article(), offset(term, packs));
    }

    /** What an internal rule's term counts from a trigger on {@code day}, in the direction of the packs. */
    String offset(SetTerm term, LocalDate day) {
        return offset(
                term,
                book.find(term.ruleId(), day).map(row -> row.timing().offset()).orElse(null));
    }

    private static String offset(SetTerm term, @Nullable Offset packs) {
        int sign = packs != null && packs.isBackward() ? -1 : 1;
        return new Offset(sign * term.amount(), unit(term.termUnit())).toString();
    }

    private static Offset.Unit unit(TermUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> Offset.Unit.CALENDAR_DAYS;
            case WORKING_DAYS -> Offset.Unit.WORKING_DAYS;
            case MONTHS -> Offset.Unit.MONTHS;
        };
    }
}
