package org.duban.query.row;

import java.util.List;
import java.util.Map;
import org.duban.query.counted.CountedStream;
import org.duban.query.row.Table.Index;

/** What figures count of a stream, as a row. */
public final class CountedRow {

    /** The stream. */
    public static final String ID = Table.ID;

    /** The position of the last event folded into the row. */
    public static final String POSITION = "position";

    /** How such rows are kept. */
    public static final Table TABLE =
            new Table("counted", List.of(POSITION), List.of(new Index("", ID)), null, Map.of());

    private static final Records<CountedStream> STREAMS = new Records<>(CountedStream.class);

    private CountedRow() {}

    /** The row as it is stored, with the whole of it. */
    public static Row stored(CountedStream counted) {
        return Row.of(TABLE)
                .append(ID, counted.stream().value())
                .append(POSITION, counted.position())
                .holding(STREAMS.bytes(counted));
    }

    /** What a stored row holds. */
    public static CountedStream counted(Row stored) {
        return STREAMS.record(stored.content());
    }
}
