package org.duban.ui.files;

import java.nio.file.Path;

/** A file in the data folder does not hold what Duban wrote. */
public final class BadSecretFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    BadSecretFile(Path path, long line) {
        this(path, line, "is not of the form name:value");
    }

    /** A line of the file in {@code path} is no good, for the reason {@code why}. */
    public BadSecretFile(Path path, String why) {
        this(path, 0, why);
    }

    /** As {@link #BadSecretFile(Path, String)}, of the line that is called {@code line}, from one. */
    public BadSecretFile(Path path, long line, String why) {
        super((line > 0 ? "Line " + line : "A line") + " of the file " + path.getFileName() + " " + why);
        file = String.valueOf(path.getFileName());
        this.line = line;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, from one; 0 if it is not known which. */
    public long line() {
        return line;
    }
}
