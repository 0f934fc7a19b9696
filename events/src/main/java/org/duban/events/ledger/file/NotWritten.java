package org.duban.events.ledger.file;

import java.io.IOException;

/** Frames could not be written, mostly because the disk is full, and the files are as they were before. */
final class NotWritten extends IOException {

    private static final long serialVersionUID = 1L;

    NotWritten(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
