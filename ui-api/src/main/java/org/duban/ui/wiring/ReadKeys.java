package org.duban.ui.wiring;

import java.nio.file.Path;
import java.util.TreeMap;
import org.duban.ui.database.DubanDatabase;
import org.duban.ui.evidence.SealedIndex;
import org.duban.ui.files.FixedMap;
import org.duban.ui.files.SecretMap;
import org.duban.ui.files.SideMap;
import org.duban.ui.files.SideStore;
import org.duban.ui.people.CaseKeys;
import org.duban.ui.people.KeptKeys;

/** The keys of secret cases for whoever only reads, be it beside a server; nothing is made, wrapped anew or changed. */
public final class ReadKeys {

    private ReadKeys() {}

    /**
     * Those that there are now.
     *
     * @throws StartRefused if the storage that they are kept on is not there
     */
    public static CaseKeys of(DubanSettings settings) {
        KeptKeys kept = KeptKeys.reading(kept(settings), KeyConfiguration.wrap(settings));
        return new CaseKeys(kept, new FixedMap(DataFolder.SEALED, new TreeMap<>()), place(settings));
    }

    /** Where files are kept that these keys open. */
    public static SealedIndex files(DubanSettings settings) {
        CaseKeys keys = of(settings);
        if (settings.mongodb().isEmpty()) {
            return new SealedIndex(SecretMap.open(settings.data().resolve(DataFolder.SEALED_FILES)), keys);
        }
        return new SealedIndex(copied(settings, DataFolder.SEALED_FILES), keys);
    }

    /** Those in a database, as they are each time that they are asked for. */
    static CaseKeys in(SideStore store, DubanSettings settings) {
        KeptKeys kept = KeptKeys.reading(store.map(DataFolder.KEYS), KeyConfiguration.wrap(settings));
        return new CaseKeys(kept, store.map(DataFolder.SEALED), place(settings));
    }

    private static SideMap kept(DubanSettings settings) {
        if (settings.mongodb().isEmpty()) {
            return SecretMap.open(file(settings));
        }
        return copied(settings, DataFolder.KEYS);
    }

    private static SideMap copied(DubanSettings settings, String name) {
        try (DubanDatabase database = DubanDatabase.at(settings.mongodb().orElseThrow())) {
            return new FixedMap(name, database.store().map(name).all());
        }
    }

    private static Path file(DubanSettings settings) {
        return settings.keys().elsewhere().orElseGet(() -> settings.data().resolve(DataFolder.KEYS));
    }

    /** Where they are looked for, for whoever has to put one back. */
    static String place(DubanSettings settings) {
        return settings.mongodb().isEmpty() ? file(settings).toString() : "MongoDB: " + DataFolder.KEYS;
    }
}
