package org.duban.query.dutyscheme;

import java.util.List;
import org.duban.events.dutyscheme.DutySchemeEvent;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeAdopted;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeDuty;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeRepealed;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of schemes: the duties of those in force. */
public final class DutySchemeFigures {

    private static final String ADOPTED = "SCHEME_DUTY_ADOPTED";
    private static final String REPEALED = "SCHEME_DUTY_REPEALED";

    /** The line in the table of contents. */
    public static final CountedFamily<DutySchemeEvent> COUNTED = new CountedFamily<>(
            DutySchemeEvent.class,
            DutySchemeFigures::after,
            List.of(Figure.active(
                    "duties-in-scheme",
                    1,
                    CountedAs.SUBJECTS,
                    new CountingRule.Active(List.of(ADOPTED), List.of(REPEALED), 1))));

    private DutySchemeFigures() {}

    private static CountedStream after(CountedStream before, DutySchemeEvent event, RecordedEvent recorded) {
        CountedStream next = before;
        switch (event) {
            case SchemeAdopted e -> {
                next = next.called(e.title());
                for (SchemeDuty one : e.duties()) {
                    next = next.counting(
                            recorded,
                            ADOPTED,
                            e.dutySchemeId().value() + ":" + one.duty().name());
                }
            }
            case SchemeRepealed e -> {
                for (CountedAct act : before.acts()) {
                    next = next.counting(recorded, REPEALED, act.key());
                }
            }
        }
        return next;
    }
}
