package org.duban.command;

import java.util.Locale;
import java.util.Set;
import org.duban.events.Role;

/**
 * A kind of command: what the catalogue says of it.
 *
 * @param name in kebab case, for example {@code assign-item}
 * @param type its record
 * @param roles the sender needs one of these
 * @param basis the provisions, as {@link org.duban.command.law.LegalTexts} reads them
 */
public record CommandType(String name, Class<? extends Command> type, Set<Role> roles, String basis) {

    /** The kind that {@code type}, a record with {@link Authorized}, stands for. */
    static CommandType of(Class<? extends Command> type) {
        Authorized act = type.getAnnotation(Authorized.class);
        if (act == null) {
            throw new IllegalStateException(type + " has no @Authorized");
        }
        String name = type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new CommandType(name, type, Set.of(act.by()), act.basis());
    }
}
