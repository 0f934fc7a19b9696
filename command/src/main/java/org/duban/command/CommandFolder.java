package org.duban.command;

import java.util.List;
import org.duban.command.rules.Term;
import org.jspecify.annotations.Nullable;

/**
 * A folder of commands: of one form of supervision, of what forms share, or of a register.
 *
 * <p>Its words ({@code words_zh.properties}, {@code words_en.properties}), an example of each command ({@code
 * examples.json}) and the rows of its rules ({@code rules.json}, if it has any) stand beside {@code anchor}.
 *
 * @param anchor a class of the folder
 * @param commands the family of its commands; null if it has none that people give
 * @param refusals every reason for which only it refuses
 * @param terms the deadline rules its code refers to
 */
public record CommandFolder(
        Class<?> anchor, @Nullable Class<? extends Command> commands, List<Rule> refusals, List<Term> terms) {

    static CommandFolder of(Class<? extends Command> commands, Rule[] refusals, Term... terms) {
        return new CommandFolder(commands, commands, List.of(refusals), List.of(terms));
    }

    static CommandFolder of(CaseForm<?, ?, ?> form) {
        return new CommandFolder(form.getClass(), form.commands(), form.refusals(), form.terms());
    }

    static CommandFolder of(Register<?, ?, ?> register) {
        Class<? extends Command> commands = register.commands().isSealed() ? register.commands() : null;
        return new CommandFolder(register.getClass(), commands, register.refusals(), register.terms());
    }

    /** The full name of its package. */
    public String name() {
        return anchor.getPackageName();
    }
}
