package org.duban.ops.imports;

/**
 * What became of the lines of an import.
 *
 * @param taken now
 * @param repeated had been taken before
 */
public record Tally(int taken, int repeated, int refused) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(taken + more.taken, repeated + more.repeated, refused + more.refused);
    }

    Tally plusGiven(boolean takenNow) {
        return takenNow ? new Tally(taken + 1, repeated, refused) : new Tally(taken, repeated + 1, refused);
    }

    Tally plusRefused() {
        return new Tally(taken, repeated, refused + 1);
    }
}
