package org.duban.command.data;

/** A data file that cannot be used; the message is a sentence that names the file and, where there is one, the row. */
public final class BadDataFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadDataFile(String sentence) {
        super(sentence);
    }

    public BadDataFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
