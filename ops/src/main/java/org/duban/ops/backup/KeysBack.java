package org.duban.ops.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.ops.CliException;
import org.duban.ui.files.SecretMap;
import org.duban.ui.people.KeptKey;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.KeySettings;
import org.jspecify.annotations.Nullable;

/**
 * How keys come back beside a ledger: never those of people who were erased since they were backed up, as far as that is known. It
 * is known of the keys that stand on other storage still, and of lists that are given.
 *
 * @param archive the backup of keys; null for none
 * @param lists files that say who was erased
 * @param settings where keys are kept, and for how long in backups
 * @param now the present time
 */
public record KeysBack(@Nullable Path archive, List<Path> lists, KeySettings settings, Instant now) {

    /** Copies the list. */
    public KeysBack {
        lists = List.copyOf(lists);
    }

    /** Whether it is known who was erased since. */
    public boolean isKnown() {
        return !lists.isEmpty() || standing() != null;
    }

    /** Whether people's names can be read afterwards. */
    public boolean isThere() {
        return archive != null || standing() != null;
    }

    private @Nullable Path standing() {
        return settings.elsewhere().filter(Files::exists).orElse(null);
    }

    /** Puts those in {@code staging} in order that were taken from {@code keys}, and where they belong. */
    void settle(Archive keys, Path staging) throws IOException {
        requireFresh(keys.manifest());
        Path elsewhere = settings.elsewhere().orElse(null);
        if (elsewhere == null && lists.isEmpty()) {
            return; // as they were
        }
        Path file = staging.resolve(DataFolder.KEYS);
        SortedMap<String, String> all = new TreeMap<>(SecretMap.open(file).all());
        for (Path list : lists) {
            all.putAll(erased(list));
        }
        if (elsewhere == null) {
            SecretMap.open(file).putAll(all);
        } else {
            SecretMap target = SecretMap.open(elsewhere);
            Map<String, String> standing = new TreeMap<>(target.all());
            lists.stream().map(KeysBack::erased).forEach(standing::putAll);
            all.putAll(standing); // what stands there is the newer
            target.putAll(all);
            Files.deleteIfExists(file);
        }
    }

    /** What should have been destroyed is not put to use, unless nobody comes back by it. */
    private void requireFresh(Manifest manifest) {
        Instant until = settings.keptUntil(manifest.createdAt());
        if (now.isAfter(until) && !isKnown()) {
            throw CliException.failed(
                    "restore.keys.old",
                    String.valueOf(archive),
                    manifest.createdAt().toString(),
                    settings.retentionDays());
        }
    }

    /** Those of a list that are marked as erased; a file of keys is one. */
    private static SortedMap<String, String> erased(Path list) {
        if (!Files.isRegularFile(list)) {
            throw CliException.failed("file.absent", list);
        }
        try {
            SortedMap<String, String> erased = new TreeMap<>();
            for (String line : Files.readAllLines(list)) {
                int colon = line.indexOf(':');
                if (colon > 0 && KeptKey.isErased(line.substring(colon + 1))) {
                    erased.put(line.substring(0, colon), line.substring(colon + 1));
                }
            }
            return erased;
        } catch (IOException e) {
            throw CliException.with(list, e);
        }
    }
}
