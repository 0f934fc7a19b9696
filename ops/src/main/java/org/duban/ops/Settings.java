package org.duban.ops;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.StartRefused;

/** Reads how Duban is set up from the command line and the environment; the command line counts more. */
final class Settings {

    /** The options that set something up. */
    static final Set<Option> OPTIONS = EnumSet.of(
            Option.PORT, Option.BIND, Option.DATA, Option.CLOCK, Option.DIGEST, Option.JURISDICTION, Option.RULES);

    /** Variables of the duban command that are no settings of Duban. */
    private static final Set<String> OF_THE_COMMAND = Set.of("DUBAN_JDKS", "DUBAN_PASSWORD");

    private Settings() {}

    /** @throws CliException if a setting cannot be */
    static DubanSettings of(CommandLine line, Terminal terminal) {
        return of(line, terminal, Map.of());
    }

    /**
     * The settings, with {@code fixed} variables in place of what anybody says.
     *
     * @throws CliException if a setting cannot be
     */
    static DubanSettings of(CommandLine line, Terminal terminal, Map<String, String> fixed) {
        Map<String, String> given = new TreeMap<>(terminal.environment());
        given.keySet().removeAll(OF_THE_COMMAND);
        OPTIONS.forEach(option -> line.value(option).ifPresent(value -> given.put(option.variable(), value)));
        given.putAll(fixed);
        try {
            return DubanSettings.of(given, List.of());
        } catch (StartRefused refused) {
            throw CliException.misused("start.refused", String.valueOf(refused.getMessage()));
        }
    }

    /** The folder of the ledger. */
    static Path ledger(CommandLine line, Terminal terminal) {
        return DataFolder.ledgerIn(of(line, terminal).data());
    }
}
