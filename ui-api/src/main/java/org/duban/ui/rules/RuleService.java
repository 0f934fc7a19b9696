package org.duban.ui.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duban.command.internalrule.TermSpan;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.InternalTerms;
import org.duban.command.rules.NoSuchRule;
import org.duban.command.rules.RuleSummary;
import org.duban.events.Deadline;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Fault.Place;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/**
 * Where the deadline rules are read and tried out.
 *
 * @param internal the terms that internal rules set
 * @param spans the same, each with the days on which it holds
 * @param jurisdiction the place whose rules they are
 * @param clock in the congress's zone
 */
public record RuleService(
        DeadlineRules rules, InternalTerms internal, Supplier<List<TermSpan>> spans, String jurisdiction, Clock clock) {

    private static final Comparator<RuleSummary> BY_ID =
            Comparator.comparing(RuleSummary::ruleId).thenComparingInt(RuleSummary::version);

    /** Every version of every rule, told in {@code language}. */
    public RuleList all(Locale language) {
        return new RuleList(
                jurisdiction, rules.rules(language).stream().sorted(BY_ID).toList());
    }

    /** Every term that an internal rule sets. */
    public List<InternalTermRow> laidDown() {
        return spans.get().stream()
                .map(span -> new InternalTermRow(span, rules.offset(span.term(), span.from())))
                .toList();
    }

    /** The names of the rules, each once. */
    public List<String> names() {
        return rules.rules(Locale.ROOT).stream()
                .map(RuleSummary::ruleId)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether {@code rule} is the version for a trigger on {@code day}. */
    public boolean holds(RuleSummary rule, LocalDate day) {
        try {
            return rules.preview(rule.ruleId(), day, List.of()).version() == rule.version();
        } catch (NoSuchRule noVersionHolds) {
            return false;
        }
    }

    /**
     * The deadline that a rule would set; nothing comes of it.
     *
     * @param given the parameters {@code rule}, {@code trigger} and {@code suspended} as somebody wrote them
     * @throws ProblemException naming the parameter that has no answer
     */
    public Deadline counted(Function<String, Optional<String>> given) {
        Question question = Question.read(given, LocalDate.now(clock));
        mustExist(question.ruleId());
        try {
            return rules.with(internal).preview(question.ruleId(), question.trigger(), question.suspensions());
        } catch (NoSuchRule noVersionHolds) {
            ProblemException wrong = new ProblemException(
                    ProblemCode.INVALID_PARAMETER, Fault.parameter(Question.TRIGGER, FaultCode.OUT_OF_RANGE));
            wrong.initCause(noVersionHolds);
            throw wrong;
        }
    }

    private void mustExist(String ruleId) {
        List<String> names = names();
        if (!names.contains(ruleId)) {
            throw new ProblemException(
                    ProblemCode.INVALID_PARAMETER, Choice.noneOf(Choice.of(names, "term"), Place.QUERY, Question.RULE));
        }
    }
}
