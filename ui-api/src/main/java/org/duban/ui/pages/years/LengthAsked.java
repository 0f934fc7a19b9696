package org.duban.ui.pages.years;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.command.rules.RuleSummary;
import org.duban.ui.pages.Address;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.Fault.Place;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.rules.RuleService;
import org.duban.ui.whatif.ProposalBody;

/**
 * A deadline rule that is asked about as if it counted another length.
 *
 * @param rule its latest version
 * @param length how much it would count
 * @param counts what: a name of {@link #UNITS}
 */
record LengthAsked(RuleSummary rule, int length, String counts) {

    /** What lengths are counted in. */
    static final List<String> UNITS = List.of("days", "working-days", "months");

    private static final int LONGEST = 999;

    /**
     * What the form asks; empty if nothing is asked yet.
     *
     * @throws ProblemException naming the parameter that cannot be read
     */
    static Optional<LengthAsked> read(Address address, RuleService rules) {
        Optional<String> length = address.given("length");
        if (length.isEmpty()) {
            return Optional.empty();
        }
        List<RuleSummary> countable = countable(rules);
        RuleSummary rule = countable.stream()
                .filter(one -> one.ruleId().equals(address.given("rule").orElse("")))
                .findFirst()
                .orElseThrow(() -> wrong(Choice.noneOf(
                        Choice.of(countable.stream().map(RuleSummary::ruleId).toList(), "term"), Place.QUERY, "rule")));
        String counts = address.given("counts").orElse(UNITS.getFirst());
        if (!UNITS.contains(counts)) {
            throw wrong(Choice.noneOf(Choice.of(UNITS, "counts"), Place.QUERY, "counts"));
        }
        return Optional.of(new LengthAsked(rule, number(length.get()), counts));
    }

    /** The rules that count a length from what triggers them, each in its latest version. */
    static List<RuleSummary> countable(RuleService rules) {
        return rules.all(Locale.ROOT).items().stream()
                .filter(one -> one.offset() != null)
                .sorted(Comparator.comparingInt(RuleSummary::version).reversed())
                .collect(Collectors.toMap(RuleSummary::ruleId, one -> one, (latest, older) -> latest, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The same as rules; a limit that lies before what triggers it goes on lying before it. */
    ProposalBody proposal() {
        String sign = String.valueOf(rule.offset()).startsWith("-") ? "-" : "";
        String offset = switch (counts) {
            case "months" -> "P" + length + "M";
            case "working-days" -> length + "WD";
            default -> "P" + length + "D";
        };
        return ProposalBody.counting(rule.ruleId(), rule.version() + 1, rule.trigger(), sign + offset);
    }

    private static int number(String text) {
        int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1) {
            throw wrong(Fault.parameter("length", FaultCode.OUT_OF_RANGE)
                    .with("least", "1", "most", Integer.toString(LONGEST)));
        }
        return number;
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
    }
}
