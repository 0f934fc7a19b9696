package org.duban.ops;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The duban command; without a sub-command it says what there is. */
@Command(name = "duban", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // the parser itself sees to what its options ask for
public final class Duban implements Callable<Integer> {

    private static final int WIDTH = 118;

    private final Terminal terminal;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    private Duban(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the sub-command that {@code words} begin with and ends the process with its exit status. */
    public static void main(String[] words) {
        System.exit(run(Arrays.asList(words), Terminal.ofProcess()));
    }

    /** Runs the sub-command that {@code words} begin with, and returns its exit status. */
    static int run(List<String> words, Terminal terminal) {
        try {
            Terminal spoken = LanguageOption.in(words).map(terminal::speaking).orElse(terminal);
            return commandLine(spoken, words).execute(words.toArray(String[]::new));
        } catch (CliException notSpoken) {
            return new Complaints(terminal).tell(notSpoken);
        }
    }

    /** The sub-commands with their options, talking to {@code terminal}. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, List.of());
    }

    /** The same, for {@code words}: if they begin with a sub-command, the others would only be read for nothing. */
    private static CommandLine commandLine(Terminal terminal, List<String> words) {
        CommandLine line = new CommandLine(new Duban(terminal));
        List<Callable<Integer>> commands = commands(terminal);
        List<Callable<Integer>> meant = commands.stream()
                .filter(command -> !words.isEmpty() && name(command).equals(words.getFirst()))
                .toList();
        (meant.isEmpty() ? commands : meant)
                .stream()
                        .map(CommandSpec::forAnnotatedObject)
                        .map(command -> command.addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption())))
                        .forEach(command -> line.addSubcommand(command.name(), command));
        line.addSubcommand(new HelpCommand());
        Complaints complaints = new Complaints(terminal);
        return line.setResourceBundle(terminal.texts().help())
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                // Every terminal shows the same, and the launcher's copy of the help is that very text.
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                // A word that begins with @ is a name like any other.
                .setExpandAtFiles(false)
                .setExecutionStrategy(Duban::unlessEmpty)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static List<Callable<Integer>> commands(Terminal terminal) {
        return List.of(
                new Demo(terminal),
                new Serve(terminal),
                new Import(terminal),
                new Export(terminal),
                new Verify(terminal),
                new VerifyReport(terminal),
                new State(terminal),
                new Prove(terminal),
                new Check(terminal),
                new Bundle(terminal),
                new Backup(terminal),
                new Restore(terminal),
                new Init(terminal),
                new Rebuild(terminal),
                new Repair(terminal),
                new Passwd(terminal),
                new Keys(terminal),
                new RulesProposal(terminal),
                new Completion(terminal));
    }

    private static String name(Callable<Integer> command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    /** A variable of a script that is not set leaves an empty word, which stands for no folder and no file. */
    private static int unlessEmpty(ParseResult parsed) {
        for (CommandLine line : parsed.asCommandLineList()) {
            for (ArgSpec argument : line.getParseResult().matchedArgs()) {
                if (argument.arity().max() > 0
                        && argument.originalStringValues().stream().anyMatch(String::isBlank)) {
                    throw new ParameterException(line, "empty", argument, "");
                }
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    @Override
    public Integer call() {
        commandLine(terminal).usage(terminal.out());
        return 0;
    }
}
