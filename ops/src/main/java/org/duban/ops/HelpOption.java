package org.duban.ops;

import picocli.CommandLine.Option;

/** Asks how a command is used. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean asked;

    /** Whether it was given. */
    boolean asked() {
        return asked;
    }
}
