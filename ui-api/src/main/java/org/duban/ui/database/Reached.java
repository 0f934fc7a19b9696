package org.duban.ui.database;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** A database that is out of reach, or refuses, told as a disk would be that cannot be read or written. */
final class Reached {

    private Reached() {}

    /**
     * What {@code asking} a server brings.
     *
     * @throws UncheckedIOException if it does not answer, or refuses
     */
    static <T> T by(String name, Supplier<T> asking) {
        try {
            return asking.get();
        } catch (MongoException e) {
            throw new UncheckedIOException(new IOException("The database does not answer for " + name, e));
        }
    }
}
