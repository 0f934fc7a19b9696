package org.duban.ui.files;

import java.nio.file.Path;

/** A file of names and what is kept under them is not one. */
public final class BadSecretFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSecretFile(Path path) {
        this(path, "is not of the form name:value");
    }

    /** A line of the file in {@code path} is no good, for the reason {@code why}. */
    public BadSecretFile(Path path, String why) {
        super("A line of the file " + path.getFileName() + " " + why);
    }
}
