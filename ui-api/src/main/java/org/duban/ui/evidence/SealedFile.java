package org.duban.ui.evidence;

/**
 * A file that is kept sealed.
 *
 * @param sha256 of its content
 * @param address the SHA-256 of what is kept of it, under which it is kept
 * @param key the name of the key that opens it
 */
record SealedFile(String sha256, String address, String key) {

    private static final int DIGITS = 64;

    /** The name that a note of the file has, where it is kept. */
    String moved(String note) {
        return address + note.substring(DIGITS);
    }

    /** The SHA-256 of the content that a note of that name is about. */
    static String digest(String note) {
        return note.substring(0, Math.min(DIGITS, note.length()));
    }

    /** What the content of that SHA-256 is sealed as. */
    static String ofContent(String sha256) {
        return "evidence\n" + sha256;
    }

    /** What the note of that name is sealed as. */
    static String ofNote(String note) {
        return "note\n" + note;
    }
}
