package org.duban.ops;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The duban command. */
public final class Duban {

    private static final Map<String, Subcommand> SUBCOMMANDS = Map.of(
            "help", new Help(),
            "demo", new Demo(),
            "serve", new Serve(),
            "import", new Import(),
            "export", new Export(),
            "verify", new Verify(),
            "what-if", new RulesProposal());

    private Duban() {}

    /** Runs the sub-command that {@code words} begin with and ends the process with its exit status. */
    public static void main(String[] words) {
        System.exit(run(Arrays.asList(words), Terminal.ofProcess()));
    }

    /** Runs the sub-command that {@code words} begin with, and returns its exit status. */
    static int run(List<String> words, Terminal terminal) {
        try {
            refuseMongo(terminal);
            Subcommand subcommand = subcommand(words);
            return subcommand.run(CommandLine.of(rest(words), subcommand.options()), terminal);
        } catch (CliException trouble) {
            terminal.err().println("duban: " + trouble.in(terminal.texts()));
            return trouble.status();
        }
    }

    private static Subcommand subcommand(List<String> words) {
        String name = words.isEmpty() ? "help" : words.getFirst();
        return Optional.ofNullable(SUBCOMMANDS.get(name))
                .orElseThrow(() -> CliException.misused("command.unknown", name));
    }

    /** What users call the sub-commands. */
    static Set<String> subcommands() {
        return SUBCOMMANDS.keySet();
    }

    private static List<String> rest(List<String> words) {
        return words.isEmpty() ? words : words.subList(1, words.size());
    }

    private static void refuseMongo(Terminal terminal) {
        if (terminal.variable("DUBAN_MONGODB_URI").isPresent()) {
            throw CliException.failed("mongodb.unsupported");
        }
    }
}
