package org.duban.ops;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Gives the commands of files to the ledger, or restores an export. */
final class Import implements Subcommand {

    @Override
    public Set<Option> options() {
        return EnumSet.of(
                Option.DATA,
                Option.CLOCK,
                Option.DIGEST,
                Option.WITH_RECORDED_TIMES,
                Option.EVIDENCE,
                Option.LEDGER,
                Option.URL,
                Option.USER);
    }

    @Override
    public int run(CommandLine line, Terminal terminal) {
        DataFolder data = DataFolder.of(line, terminal);
        return Restore.run(Path.of(line.value(Option.LEDGER).orElseThrow()), data, terminal);
    }
}
