package org.duban.ops;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line taken apart.
 *
 * @param arguments the words that are no options, in order
 * @param options each option that was given; a value of "" for one that takes none
 */
public record CommandLine(List<String> arguments, Map<Option, String> options) {

    /**
     * Takes {@code words}, which follow the sub-command's name, apart.
     *
     * @throws CliException if an option is not among {@code allowed}, lacks its value or is given twice
     */
    static CommandLine of(List<String> words, Set<Option> allowed) {
        List<String> arguments = new ArrayList<>();
        Map<Option, String> options = new EnumMap<>(Option.class);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                arguments.add(word);
                continue;
            }
            Option option = known(name(word), allowed);
            if (options.put(option, value(option, word, rest)) != null) {
                throw CliException.misused("option.twice", option.word());
            }
        }
        return new CommandLine(List.copyOf(arguments), options);
    }

    /** Whether {@code option} was given. */
    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** The value given with {@code option}. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    /** @throws CliException if there are arguments */
    void refuseArguments() {
        if (!arguments.isEmpty()) {
            throw CliException.misused("argument.unexpected", arguments.getFirst());
        }
    }

    /** @throws CliException if there are more arguments than one */
    String onlyArgument() {
        if (arguments.size() > 1) {
            throw CliException.misused("argument.unexpected", arguments.get(1));
        }
        return arguments.getFirst();
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }

    private static Option known(String name, Set<Option> allowed) {
        return Option.written(name)
                .filter(allowed::contains)
                .orElseThrow(() -> CliException.misused("option.unknown", name));
    }

    private static String value(Option option, String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        if (!option.valued()) {
            return equals < 0 ? "" : refuse("option.value.unexpected", option);
        }
        if (equals >= 0) {
            return word.substring(equals + 1);
        }
        return rest.hasNext() ? rest.next() : refuse("option.value.missing", option);
    }

    private static String refuse(String key, Option option) {
        throw CliException.misused(key, option.word());
    }
}
