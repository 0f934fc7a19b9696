package org.duban.ops;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.ui.database.DubanDatabase;
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

    /** @throws CliException if everything is kept in a MongoDB, for the reason that the sentence {@code key} gives */
    static void mustBeFolder(Terminal terminal, String key) {
        if (isDatabase(terminal)) {
            throw CliException.failed(key);
        }
    }

    /** Whether everything is kept in a MongoDB. */
    static boolean isDatabase(Terminal terminal) {
        return terminal.variable(MONGODB).filter(uri -> !uri.isBlank()).isPresent();
    }

    /** The MongoDB that everything is kept in. */
    static DubanDatabase database(DubanSettings settings) {
        return DubanDatabase.at(settings.mongodb().orElseThrow());
    }

    /**
     * What a command reads.
     *
     * @throws CliException if there is nothing
     */
    static StoredDuban stored(Terminal terminal, DataOption data) {
        return isDatabase(terminal)
                ? new StoredDatabase(database(of(terminal, data)))
                : new StoredFolder(LedgerCliException.present(ledger(terminal, data)));
    }

    /** The folder of the ledger, where it is in one. */
    static Path ledger(Terminal terminal, DataOption data) {
        return DataFolder.ledgerIn(of(terminal, data).data());
    }
}
