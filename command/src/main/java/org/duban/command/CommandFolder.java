package org.duban.command;

import java.util.List;
import org.duban.command.rules.Term;

/**
 * A folder of commands: of one form of supervision, of what forms share, or of a register.
 *
 * <p>Its words ({@code words_zh.properties}, {@code words_en.properties}), an example of each command ({@code
 * examples.json}) and the rows of its rules ({@code rules.json}, if it has any) stand beside the commands.
 *
 * @param commands the family of its commands
 * @param refusals every reason for which only it refuses
 * @param terms the deadline rules its code refers to
 */
public record CommandFolder(Class<? extends Command> commands, List<Rule> refusals, List<Term> terms) {

    static CommandFolder of(Class<? extends Command> commands, Rule[] refusals, Term... terms) {
        return new CommandFolder(commands, List.of(refusals), List.of(terms));
    }

    /** The full name of its package. */
    public String name() {
        return commands.getPackageName();
    }
}
