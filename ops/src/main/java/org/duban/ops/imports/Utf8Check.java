package org.duban.ops.imports;

/** Goes through the bytes of a text in UTF-8, and stops at the first that has no place there; it counts lines and bytes from one. */
final class Utf8Check {

    private int line = 1;
    private long position;
    private int wanted;
    private int least = 0x80;
    private int most = 0xBF;

    /** Whether {@code one}, the next byte, may follow. Zero may not: no text has it, and UTF-16 is full of it. */
    boolean takes(int one) {
        position++;
        if (wanted > 0) {
            boolean fits = one >= least && one <= most;
            wanted--;
            between(0x80, 0xBF);
            return fits;
        }
        if (one == '\n') {
            line++;
        }
        return one < 0x80 ? one != 0 : begins(one);
    }

    private boolean begins(int one) {
        if (one >= 0xC2 && one <= 0xDF) {
            wanted = 1;
        } else if (one >= 0xE0 && one <= 0xEF) {
            wanted = 2;
            // Neither longer than it must be, nor half of a surrogate pair.
            between(one == 0xE0 ? 0xA0 : 0x80, one == 0xED ? 0x9F : 0xBF);
        } else if (one >= 0xF0 && one <= 0xF4) {
            wanted = 3;
            between(one == 0xF0 ? 0x90 : 0x80, one == 0xF4 ? 0x8F : 0xBF);
        } else {
            return false;
        }
        return true;
    }

    private void between(int first, int last) {
        least = first;
        most = last;
    }

    /** Whether no character is cut off where the bytes end. */
    boolean isWhole() {
        return wanted == 0;
    }

    /** The line of the byte taken last. */
    int line() {
        return line;
    }

    /** How many bytes were taken. */
    long position() {
        return position;
    }
}
