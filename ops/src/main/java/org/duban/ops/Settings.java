package org.duban.ops;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.StartRefused;

/** Reads how Duban is set up from the command line and the environment; the command line counts more. */
final class Settings {

    /** Variables of the duban command that are no settings of Duban. */
    private static final Set<String> OF_THE_COMMAND = Set.of("DUBAN_JDKS", "DUBAN_PASSWORD");

    private static final String MONGODB = "DUBAN_MONGODB_URI";

    private Settings() {}

    /**
     * What the environment and {@code options} say; the last of them counts most.
     *
     * @throws CliException if a setting cannot be
     */
    static DubanSettings of(Terminal terminal, SettingOptions... options) {
        Map<String, String> given = new TreeMap<>(terminal.environment());
        given.keySet().removeAll(OF_THE_COMMAND);
        Arrays.stream(options).forEach(option -> option.into(given));
        try {
            return DubanSettings.of(given, List.of());
        } catch (StartRefused refused) {
            throw CliException.misused("start.refused", String.valueOf(refused.getMessage()));
        }
    }

    /** @throws CliException if everything is kept in a MongoDB */
    static void mustBeFolder(Terminal terminal) {
        if (terminal.variable(MONGODB).filter(uri -> !uri.isBlank()).isPresent()) {
            throw CliException.failed("mongodb.unsupported");
        }
    }

    /**
     * The folder of the ledger.
     *
     * @throws CliException if it is in no folder
     */
    static Path ledger(Terminal terminal, DataOption data) {
        mustBeFolder(terminal);
        return DataFolder.ledgerIn(of(terminal, data).data());
    }
}
