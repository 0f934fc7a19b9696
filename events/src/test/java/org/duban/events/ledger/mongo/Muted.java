package org.duban.events.ledger.mongo;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.BooleanSupplier;

/** A connection over which nothing more is said from this end, though it does not end. */
final class Muted extends Socket {

    private final Socket raw;
    private final BooleanSupplier muted;

    Muted(Socket raw, BooleanSupplier muted) {
        this.raw = raw;
        this.muted = muted;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return raw.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(raw.getOutputStream()) {

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (!muted.getAsBoolean()) {
                    out.write(bytes, offset, length);
                }
            }
        };
    }
}
