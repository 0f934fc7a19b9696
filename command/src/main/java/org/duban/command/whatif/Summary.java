package org.duban.command.whatif;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many terms came out how, rule by rule.
 *
 * @param terms how many there are
 * @param differing how many the other rules change
 * @param byRule the verdicts of each rule that set a term, by its id
 */
public record Summary(long terms, long differing, Map<String, Verdicts> byRule) {

    /** How often each verdict was given under the rules that held, and under the others. */
    public record Verdicts(Map<Verdict, Long> before, Map<Verdict, Long> after) {}

    /** The summary of {@code comparisons}. */
    public static Summary of(List<Comparison> comparisons) {
        Map<String, Verdicts> byRule = comparisons.stream()
                .collect(Collectors.groupingBy(
                        one -> one.recorded().ruleId(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Summary::verdicts)));
        return new Summary(
                comparisons.size(),
                comparisons.stream().filter(Comparison::differs).count(),
                byRule);
    }

    private static Verdicts verdicts(List<Comparison> ofRule) {
        return new Verdicts(
                counted(ofRule.stream().map(Comparison::before)),
                counted(ofRule.stream().map(Comparison::after)));
    }

    private static Map<Verdict, Long> counted(Stream<Verdict> verdicts) {
        return verdicts.collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }
}
