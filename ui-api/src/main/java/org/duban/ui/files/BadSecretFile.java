package org.duban.ui.files;

/** A file in the data folder does not hold what Duban wrote. */
public final class BadSecretFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    /** A line of the file called {@code file} is no good, for the reason {@code why}. */
    public BadSecretFile(String file, String why) {
        this(file, 0, why);
    }

    /** As {@link #BadSecretFile(String, String)}, of the line that is called {@code line}, from one. */
    public BadSecretFile(String file, long line, String why) {
        super((line > 0 ? "Line " + line : "A line") + " of the file " + file + " " + why);
        this.file = file;
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
