package org.duban.ops;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script from which bash and zsh complete the command's words. */
@Command(name = "completion")
final class Completion implements Callable<Integer> {

    private final Terminal terminal;

    Completion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("duban", Duban.commandLine(terminal)));
        return 0;
    }
}
