package org.duban.query.seat;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/**
 * What figures count of seats: deputies elected in by-elections, those of the district by its voters and those of the
 * municipality by the district's congress or Standing Committee.
 */
public final class SeatFigures {

    private static final String BY_VOTERS = "DISTRICT_DEPUTY_BY_ELECTED";
    private static final String BY_CONGRESS = "MUNICIPAL_DEPUTY_BY_ELECTED";
    private static final String LEVEL = "level";

    /** The line in the table of contents. */
    public static final CountedFamily<SeatEvent> COUNTED = new CountedFamily<>(
            SeatEvent.class,
            SeatFigures::after,
            List.of(
                    Figure.distinct("deputies-by-elected", 1, CountedAs.PERSONS, BY_VOTERS, BY_CONGRESS),
                    Figure.distinct("deputies-elected-by-voters", 1, CountedAs.PERSONS, BY_VOTERS),
                    Figure.distinct("deputies-elected-by-congress", 1, CountedAs.PERSONS, BY_CONGRESS)));

    private SeatFigures() {}

    private static CountedStream after(CountedStream before, SeatEvent event, RecordedEvent recorded) {
        return switch (event) {
            case SeatCreated e ->
                before.called(e.constituency()).knowing(LEVEL, e.level().name());
            case SeatFilled e when e.by() != Procedure.GENERAL_ELECTION -> elected(before, e, recorded);
            default -> before;
        };
    }

    private static CountedStream elected(CountedStream before, SeatFilled event, RecordedEvent recorded) {
        String holder = event.holder().value();
        return switch (before.known(LEVEL).map(Level::valueOf).orElse(Level.TOWN)) {
            case DISTRICT -> before.counting(recorded, BY_VOTERS, holder);
            case MUNICIPAL -> before.counting(recorded, BY_CONGRESS, holder);
            case TOWN, NATIONAL -> before;
        };
    }
}
