package org.duban.query.figure;

import java.util.List;

/**
 * One figure in two readings, and the rows that make the difference: counts, and the parts and wholes of shares, differ
 * by just as many as these say.
 */
public record FigureDifference(FigureValue before, FigureValue after, List<ChangedRow> rows) {

    /**
     * A row that only one reading has, or that a share counts in its part in only one.
     *
     * @param row as it is in the second reading, or if it is not in that, in the first
     * @param events that explain it: recorded between the readings, or where both stand at one point, those it counts
     */
    public record ChangedRow(Change change, FigureRow row, List<String> events) {}

    /** How a row differs. */
    public enum Change {
        ADDED,
        REMOVED,
        INTO_PART,
        OUT_OF_PART;

        /** How much it adds to a count, or to the part of a share. */
        public int toPart(FigureRow row) {
            return switch (this) {
                case ADDED -> row.inPart() ? 1 : 0;
                case REMOVED -> row.inPart() ? -1 : 0;
                case INTO_PART -> 1;
                case OUT_OF_PART -> -1;
            };
        }

        /** How much it adds to the whole of a share. */
        public int toWhole() {
            return switch (this) {
                case ADDED -> 1;
                case REMOVED -> -1;
                case INTO_PART, OUT_OF_PART -> 0;
            };
        }
    }
}
