package org.duban.query.row;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duban.events.StreamId;
import org.duban.query.row.Table.Index;

/** A stream that could not be folded, as a row beside the rows that lack it. */
public final class ParkedRow {

    private static final String ID = Table.ID;
    private static final String POSITION = "position";
    private static final String CAUSE = "cause";
    private static final String PARKED_AT = "parkedAt";
    private static final String TRIED_AT = "triedAt";
    private static final String TRIES = "tries";

    /** How they are kept. */
    public static final Table TABLE = new Table(
            "parked", List.of(POSITION, CAUSE, PARKED_AT, TRIED_AT, TRIES), List.of(new Index("", ID)), null, Map.of());

    private ParkedRow() {}

    /** The row of a stream. */
    public static Row of(ParkedStream parked) {
        Row row = Row.of(TABLE)
                .append(ID, parked.stream().value())
                .append(POSITION, parked.position())
                .append(CAUSE, parked.cause())
                .append(PARKED_AT, parked.parkedAt().toString())
                .append(TRIES, (long) parked.tries());
        return parked.triedAt() == null
                ? row
                : row.append(TRIED_AT, parked.triedAt().toString());
    }

    /** The stream in a row. */
    public static ParkedStream stream(Row row) {
        return new ParkedStream(
                new StreamId(row.id()),
                row.number(POSITION),
                row.text(CAUSE),
                Instant.parse(row.text(PARKED_AT)),
                row.get(TRIED_AT) instanceof String tried ? Instant.parse(tried) : null,
                (int) row.number(TRIES));
    }
}
