package org.duban.ui.files;

import java.nio.file.Path;

/** A file of names and what is kept under them is not one. */
public final class BadSecretFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSecretFile(Path path) {
        super("A line of the file " + path.getFileName() + " is not of the form name:value");
    }
}
