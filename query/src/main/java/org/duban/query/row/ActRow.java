package org.duban.query.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.events.MeetingId;
import org.duban.events.StreamId;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.Table.Index;

/** A counted act as a row, which holds nothing beyond its fields. */
public final class ActRow {

    /** The act. */
    public static final String ID = Table.ID;

    /** What it was. */
    public static final String KIND = "kind";

    /** What it is counted as. */
    public static final String KEY = "key";

    /** The day it happened. */
    public static final String DAY = "day";

    /** The key that acts are listed by: the day, then where it stands on record. */
    public static final String ORDER = "order";

    private static final String UNTIL = "until";
    private static final String STREAM = "stream";
    private static final String TITLE = "title";
    private static final String EVENT = "event";
    private static final String SEQUENCE = "sequence";
    private static final String NUMBER = "number";
    private static final String CONGRESS = "congress";

    /** How acts are kept and looked for. */
    public static final Table TABLE = new Table(
            "acts",
            List.of(KIND, DAY, UNTIL, ORDER, KEY, STREAM, TITLE, EVENT, SEQUENCE, NUMBER, CONGRESS),
            List.of(new Index("", ID), new Index("", ORDER), new Index(KIND, ORDER)),
            null,
            Map.of(ORDER, DAY));

    private ActRow() {}

    /** The row of an act. */
    public static Row of(CountedAct act) {
        Row row = Row.of(TABLE)
                .append(ID, act.id())
                .append(KIND, act.kind())
                .append(DAY, act.on().toString())
                .append(ORDER, order(act))
                .append(KEY, act.key())
                .append(STREAM, act.stream().value())
                .append(EVENT, act.eventId())
                .append(SEQUENCE, act.sequence())
                .append(NUMBER, (long) act.number());
        if (act.until() != null) {
            row = row.append(UNTIL, act.until().toString());
        }
        if (act.congress() != null) {
            row = row.append(CONGRESS, act.congress().value());
        }
        return act.title() == null ? row : row.append(TITLE, act.title());
    }

    /** The key that an act is listed by. */
    public static String order(CountedAct act) {
        return String.format(
                Locale.ROOT, "%s|%s|%09d|%06d", act.on(), act.stream().value(), act.sequence(), act.number());
    }

    /** The act in a row. */
    public static CountedAct act(Row row) {
        return new CountedAct(
                row.id(),
                row.text(KIND),
                row.text(KEY),
                LocalDate.parse(row.text(DAY)),
                row.get(UNTIL) instanceof String until ? LocalDate.parse(until) : null,
                new StreamId(row.text(STREAM)),
                row.get(TITLE) instanceof String title ? title : null,
                row.text(EVENT),
                row.number(SEQUENCE),
                (int) row.number(NUMBER),
                row.get(CONGRESS) instanceof String congress ? new MeetingId(congress) : null);
    }
}
