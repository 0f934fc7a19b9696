package org.duban.ops.imports;

/** A line of a file, as bytes. */
final class Line {

    private final int number;
    private final byte[] bytes;
    private final boolean tooLong;

    /** The line that is the {@code number}-th, from one; {@code bytes} are cut off where it is too long. */
    Line(int number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    int number() {
        return number;
    }

    /** Without the line's end. */
    byte[] bytes() {
        return bytes;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
