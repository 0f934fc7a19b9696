package org.duban.command;

import java.util.List;
import java.util.Map;
import org.duban.events.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A rule forbids a command. */
public class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, String> details;
    private final transient List<LegalBasis> legalBasis;
    private final String basis;
    private final transient List<String> fields;
    private final transient @Nullable Command command;
    private final boolean ofChoice;

    /** A refusal by {@code rule}; {@code details} name and value what its words mention, in pairs. */
    public CommandRefused(Rule rule, String... details) {
        super(rule.name() + " " + pairs(details));
        this.rule = rule;
        this.details = pairs(details);
        this.legalBasis = List.of();
        this.basis = rule.basis();
        this.fields = List.of();
        this.command = null;
        this.ofChoice = false;
    }

    private CommandRefused(
            CommandRefused like,
            List<LegalBasis> legalBasis,
            String basis,
            List<String> fields,
            @Nullable Command command,
            boolean ofChoice) {
        super(like.getMessage(), like.getCause());
        this.rule = like.rule;
        this.details = like.details;
        this.legalBasis = legalBasis;
        this.basis = basis;
        this.fields = fields;
        this.command = command;
        this.ofChoice = ofChoice;
    }

    /** Refuses by {@code rule} unless {@code holds}. */
    public static void unless(boolean holds, Rule rule, String... details) {
        if (!holds) {
            throw new CommandRefused(rule, details);
        }
    }

    /** The same refusal because of what stands in those fields of the command. */
    public CommandRefused in(String... names) {
        return new CommandRefused(this, legalBasis, basis, List.of(names), command, ofChoice);
    }

    /** The same refusal, of {@code refused}, with the provisions that were in force. */
    public CommandRefused of(Command refused, List<LegalBasis> provisions) {
        return new CommandRefused(this, provisions, basis, fields, refused, ofChoice);
    }

    /** The same refusal on the provisions that a form names in place of the rule's own. */
    public CommandRefused onBasis(String provisions) {
        return provisions.equals(basis)
                ? this
                : new CommandRefused(this, legalBasis, provisions, fields, command, ofChoice);
    }

    /** The same refusal because of what the command chose among several: of another one the step may be taken. */
    public CommandRefused asOfChoice() {
        return new CommandRefused(this, legalBasis, basis, fields, command, true);
    }

    /** Whether the step may be taken of something else than what the command chose. */
    public boolean isOfChoice() {
        return ofChoice;
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

    /** The fields of the command that the rules name as wrong, as JSON pointers without their first slash; empty for none. */
    public List<String> fields() {
        return fields;
    }

    /** The command that is refused; null until the desk has added it. */
    public @Nullable Command command() {
        return command;
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
