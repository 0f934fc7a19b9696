package org.duban.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.Role;

/** Every command there is. */
public final class Commands {

    private static final List<CommandType> INTERNAL =
            leaves(SystemCommand.class).map(CommandType::of).toList();

    private static final Map<String, CommandType> BY_NAME = new LinkedHashMap<>();

    static {
        CommandFolders.ALL.stream()
                .flatMap(folder -> Stream.<Class<? extends Command>>ofNullable(folder.commands()))
                .flatMap(Commands::leaves)
                .map(CommandType::of)
                .forEach(Commands::add);
    }

    private Commands() {}

    /** All that can be asked for, in the order in which a case meets them. */
    public static Collection<CommandType> all() {
        return BY_NAME.values();
    }

    /** Those that Duban gives itself, which are no part of the catalogue. */
    public static Collection<CommandType> internal() {
        return INTERNAL;
    }

    /** The command users call {@code name}. */
    public static Optional<CommandType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind of {@code command}. */
    public static CommandType of(Command command) {
        return CommandType.of(command.getClass());
    }

    private static void add(CommandType type) {
        if (BY_NAME.put(type.name(), type) != null) {
            throw new IllegalStateException("Two commands are called " + type.name());
        }
    }

    /** The roles that may give every command of a family. */
    static Set<Role> roles(Class<? extends Command> family) {
        return BY_NAME.values().stream()
                .filter(type -> family.isAssignableFrom(type.type()))
                .map(CommandType::roles)
                .reduce(Commands::inBoth)
                .orElse(Set.of());
    }

    private static Set<Role> inBoth(Set<Role> some, Set<Role> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The records of a family; there are none of one that nobody asks for by itself. */
    private static Stream<Class<? extends Command>> leaves(Class<? extends Command> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(Command.class)))
                : Stream.empty();
    }
}
