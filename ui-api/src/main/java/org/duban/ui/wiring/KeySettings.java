package org.duban.ui.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys of people are kept, and for how long in backups.
 *
 * @param folder on other storage; null for the data folder, or the MongoDB
 * @param master the file of master keys that they are wrapped with; null for none
 * @param retentionDays how long a backup of them may be kept
 */
public record KeySettings(@Nullable Path folder, @Nullable Path master, int retentionDays) {

    /**
     * What is written.
     *
     * @throws StartRefused if it cannot be
     */
    static KeySettings of(DubanProperties written, Path data) {
        Path folder = path(written, Setting.KEYS_FOLDER);
        Path master = path(written, Setting.KEYS_MASTER);
        if (folder != null && Setting.MONGODB_URI.in(written)) {
            throw new StartRefused(
                    "DUBAN_KEYS_FOLDER 只用于数据文件夹；设置了 DUBAN_MONGODB_URI 时，密钥在集合 person-keys 中，请用 DUBAN_KEYS_MASTER 加以保护。",
                    "DUBAN_KEYS_FOLDER goes with a data folder; with DUBAN_MONGODB_URI keys are in the collection person-keys, which"
                            + " DUBAN_KEYS_MASTER protects.");
        }
        apart(Setting.KEYS_FOLDER, folder, Setting.DATA, data);
        apart(Setting.KEYS_MASTER, master, Setting.DATA, data);
        apart(Setting.KEYS_MASTER, master, Setting.KEYS_FOLDER, folder);
        return new KeySettings(folder, master, written.keys().retentionDays());
    }

    private static @Nullable Path path(DubanProperties written, Setting setting) {
        return setting.in(written)
                ? UnfitSetting.read(setting, setting.written(written), () -> Path.of(setting.written(written)))
                : null;
    }

    /** Whoever gets hold of the one should not have the other. */
    private static void apart(Setting setting, @Nullable Path path, Setting other, @Nullable Path from) {
        if (path != null && from != null && whole(path).startsWith(whole(from))) {
            throw new StartRefused(
                    setting.variable() + " 不能位于 " + other.variable() + " 之内：" + path + "。",
                    setting.variable() + " cannot lie within " + other.variable() + ", " + path + ".");
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * The file of keys on other storage; empty if they are kept with everything else.
     *
     * @throws StartRefused if that storage is not there, lest keys be made anew that are only out of reach
     */
    public Optional<Path> elsewhere() {
        if (folder == null) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            throw new StartRefused(
                    "没有 DUBAN_KEYS_FOLDER 所指的文件夹：" + folder + "。请先建立该文件夹，或者检查存储是否已经挂载。",
                    "There is no folder " + folder
                            + ", which DUBAN_KEYS_FOLDER names; make it, or see whether the storage is" + " mounted.");
        }
        return Optional.of(folder.resolve(DataFolder.KEYS));
    }

    /** Until when a backup of the keys that was made at {@code made} may be kept. */
    public Instant keptUntil(Instant made) {
        return made.plus(retentionDays, ChronoUnit.DAYS);
    }
}
