package org.duban.command;

import java.util.List;
import java.util.Map;
import org.duban.events.LegalBasis;

/** A rule forbids a command. */
public class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, String> details;
    private final transient List<LegalBasis> legalBasis;
    private final String basis;

    /** A refusal by {@code rule}; {@code details} name and value what its words mention, in pairs. */
    public CommandRefused(Rule rule, String... details) {
        this(rule, pairs(details), List.of(), rule.basis());
    }

    private CommandRefused(Rule rule, Map<String, String> details, List<LegalBasis> legalBasis, String basis) {
        super(rule.name() + " " + details);
        this.rule = rule;
        this.details = details;
        this.legalBasis = legalBasis;
        this.basis = basis;
    }

    /** Refuses by {@code rule} unless {@code holds}. */
    public static void unless(boolean holds, Rule rule, String... details) {
        if (!holds) {
            throw new CommandRefused(rule, details);
        }
    }

    /** The same refusal with the provisions that were in force. */
    public CommandRefused under(List<LegalBasis> provisions) {
        return new CommandRefused(rule, details, provisions, basis);
    }

    /** The same refusal on the provisions that a form names in place of the rule's own. */
    public CommandRefused onBasis(String provisions) {
        return provisions.equals(basis) ? this : new CommandRefused(rule, details, legalBasis, provisions);
    }

    /** The provisions, as {@link org.duban.command.law.LegalTexts} reads them. */
    public String basis() {
        return basis;
    }

    /** The rule that forbids it. */
    public Rule rule() {
        return rule;
    }

    /** What the rule's words mention, by name: an item, a date, a state. */
    public Map<String, String> details() {
        return details;
    }

    /** The provisions it rests on; empty until the desk has looked them up. */
    public List<LegalBasis> legalBasis() {
        return legalBasis;
    }

    private static Map<String, String> pairs(String... details) {
        Map<String, String> byName = new java.util.TreeMap<>();
        for (int i = 0; i + 1 < details.length; i += 2) {
            byName.put(details[i], details[i + 1]);
        }
        return Map.copyOf(byName);
    }
}
