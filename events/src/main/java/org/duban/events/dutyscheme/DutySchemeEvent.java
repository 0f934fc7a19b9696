package org.duban.events.dutyscheme;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.DutySchemeId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;

/** What can happen to a scheme of recurring duties. */
public sealed interface DutySchemeEvent extends Event {

    /** Which one. */
    DutySchemeId dutySchemeId();

    @Override
    default StreamId stream() {
        return dutySchemeId().stream();
    }

    /**
     * It was adopted.
     *
     * @param duties each once
     * @param sharedActivity whether one activity may fulfil two duties
     * @param effectiveFrom the first day on which it binds
     */
    record SchemeAdopted(
            DutySchemeId dutySchemeId,
            String title,
            String documentNo,
            @Fixed @AtLeastOne List<SchemeDuty> duties,
            @Fixed boolean sharedActivity,
            @Fixed LocalDate effectiveFrom,
            LocalDate occurredOn)
            implements DutySchemeEvent {}

    /** It binds nobody any more. */
    record SchemeRepealed(
            DutySchemeId dutySchemeId, @SeveralLines String reason, LocalDate occurredOn) implements DutySchemeEvent {}

    /**
     * One duty of a scheme.
     *
     * @param period how often it falls due
     * @param subjects whom it binds, in words
     */
    record SchemeDuty(RecurringDuty duty, RecurrencePeriod period, String subjects) {}

    /** How often a duty falls due, by the calendar. */
    enum RecurrencePeriod {
        YEAR,
        HALF_YEAR,
        QUARTER,
        /** From Monday to Sunday, numbered as ISO 8601 does. */
        WEEK
    }
}
