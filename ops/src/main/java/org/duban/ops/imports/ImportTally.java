package org.duban.ops.imports;

/**
 * What became of the lines of an import.
 *
 * @param taken now
 * @param repeated had been taken before
 */
public record ImportTally(int taken, int repeated, int refused) {

    /** Of no line. */
    public static final ImportTally NONE = new ImportTally(0, 0, 0);

    ImportTally plus(ImportTally more) {
        return new ImportTally(taken + more.taken, repeated + more.repeated, refused + more.refused);
    }

    ImportTally plusGiven(boolean takenNow) {
        return takenNow ? new ImportTally(taken + 1, repeated, refused) : new ImportTally(taken, repeated + 1, refused);
    }

    ImportTally plusRefused() {
        return new ImportTally(taken, repeated, refused + 1);
    }
}
