package org.duban.testmongo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A memory disk in a mount namespace of a process's own, which ends with the process and is seen by nobody else. */
final class SmallDisk {

    private static final int PAGE = 4096;

    private SmallDisk() {}

    /** What a command begins with that is to have one at {@code folder}. */
    static List<String> at(Path folder) {
        String mount = "mount -t tmpfs -o size=500m,mode=700 tmpfs '" + folder + "' && exec \"$@\"";
        return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh");
    }

    /** Leaves no room on the one at {@code folder} of that process. */
    static void fill(long pid, Path folder) {
        byte[] page = new byte[PAGE];
        try (OutputStream filler = Files.newOutputStream(Path.of("/proc/" + pid + "/root" + folder, "filler"))) {
            while (true) {
                filler.write(page);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("space")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    static boolean mounts() {
        try {
            Path folder = Files.createTempDirectory("duban-test-disk-");
            List<String> words = new ArrayList<>(at(folder));
            words.add("true");
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            boolean mounted = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
            Files.delete(folder);
            return mounted;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
