package org.duban.ui.files;

import java.util.List;
import java.util.function.Function;

/** Text lines beside the ledger that are only ever added to, and numbered from one. */
public interface SideLines extends AutoCloseable {

    /** What they are called, for whoever has to put them right. */
    String name();

    /** How many there are. */
    long count();

    /** Adds lines, which are durable once this returns; after a crash a first part of them may be there. */
    void add(List<String> fresh);

    /** At most {@code limit} lines, from number {@code first} on. */
    List<String> from(long first, int limit);

    /**
     * The line called {@code number}, read by {@code reading}.
     *
     * @throws BadSecretFile if it cannot be read
     */
    default <T> T read(long number, String line, Function<String, T> reading) {
        try {
            return reading.apply(line);
        } catch (RuntimeException e) {
            BadSecretFile bad =
                    new BadSecretFile(name(), number, "is not one that Duban wrote; restore the file from a backup");
            bad.initCause(e);
            throw bad;
        }
    }

    @Override
    void close();
}
