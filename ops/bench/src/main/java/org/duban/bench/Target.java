package org.duban.bench;

import java.io.IOException;

/** Something that takes appends and returns when they are durable. */
interface Target extends AutoCloseable {

    /** Appends the {@code sequence}-th event of {@code stream}. */
    void append(String stream, long sequence) throws Exception;

    @Override
    void close() throws IOException;

    /** Opens a target that is empty. */
    @FunctionalInterface
    interface Opening {

        Target open() throws Exception;
    }
}
