package org.duban.events;

/**
 * Names one sheet of figures that was published.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record FigureSheetId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "sheet";

    public FigureSheetId {
        Ids.check("sheetId", value);
    }

    /** The stream that holds its history. */
    public StreamId stream() {
        return StreamId.of(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
