package org.duban.ops;

import java.util.Set;

/** One thing the duban command can do. */
interface Subcommand {

    /** The options it understands. */
    Set<Option> options();

    /**
     * Does it.
     *
     * @return the exit status
     * @throws CliException if it cannot be done
     */
    int run(CommandLine line, Terminal terminal);
}
