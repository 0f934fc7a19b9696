package org.duban.events.dutybearer;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AtLeastOne;
import org.duban.events.Deadline;
import org.duban.events.DutyBearerId;
import org.duban.events.DutyId;
import org.duban.events.DutySchemeId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.dutyscheme.RecurringDuty;

/** What can happen to somebody whom a scheme of recurring duties binds. */
public sealed interface DutyBearerEvent extends Event {

    /** Which one. */
    DutyBearerId dutyBearerId();

    @Override
    default StreamId stream() {
        return dutyBearerId().stream();
    }

    /**
     * The scheme binds somebody from now on.
     *
     * @param name what people call it; never the name of a person
     * @param by who owes the duties
     */
    record BearerEntered(
            DutyBearerId dutyBearerId,
            @Fixed DutySchemeId scheme,
            String name,
            @Fixed Responsible by,
            LocalDate occurredOn)
            implements DutyBearerEvent {}

    /** What is owed in the periods of a year, which all lie within the time of service. */
    record PeriodsOpened(
            DutyBearerId dutyBearerId,
            @Fixed int year,
            @Fixed Responsible by,
            @Fixed @AtLeastOne List<PeriodDuty> owed,
            LocalDate occurredOn)
            implements DutyBearerEvent {

        @Override
        public List<Owing> owing() {
            return owed.stream()
                    .<Owing>map(one -> new Owing.Opens(one.id(), one.due(), by))
                    .toList();
        }
    }

    /**
     * Something was done in a period that fulfils a duty, or is further to it.
     *
     * @param activity what was done, in words or by the number of its record
     * @param further whether the duty was fulfilled in that period already
     */
    record DutyFulfilled(
            DutyBearerId dutyBearerId,
            @Fixed RecurringDuty duty,
            @Fixed String period,
            String activity,
            @Fixed boolean further,
            LocalDate occurredOn)
            implements DutyBearerEvent {

        public DutyFulfilled {
            duty.of(period);
        }

        @Override
        public List<Owing> owing() {
            return further ? List.of() : List.of(new Owing.Meets(duty.of(period), occurredOn));
        }
    }

    /** A duty was fulfilled after its period was over, and stays missed. */
    record DutyFulfilledLate(
            DutyBearerId dutyBearerId,
            @Fixed RecurringDuty duty,
            @Fixed String period,
            String activity,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements DutyBearerEvent {

        public DutyFulfilledLate {
            duty.of(period);
        }

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(duty.of(period), occurredOn));
        }
    }

    /** A duty need not be fulfilled in a period. */
    record DutyWaived(
            DutyBearerId dutyBearerId,
            @Fixed RecurringDuty duty,
            @Fixed String period,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements DutyBearerEvent {

        public DutyWaived {
            duty.of(period);
        }

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Ends(duty.of(period), Owing.Cause.WAIVED));
        }
    }

    /**
     * The scheme binds that one no more.
     *
     * @param dropped what is not owed any more, since its period does not lie within the time of service
     */
    record BearerLeft(
            DutyBearerId dutyBearerId,
            @SeveralLines String reason,
            @Fixed List<DutyId> dropped,
            LocalDate occurredOn) implements DutyBearerEvent {

        @Override
        public List<Owing> owing() {
            return dropped.stream()
                    .<Owing>map(duty -> new Owing.Ends(duty, Owing.Cause.WAIVED))
                    .toList();
        }
    }

    /**
     * What is owed in one period.
     *
     * @param period its name: {@code 2023}, {@code 2023-h1}, {@code 2023-q2}, {@code 2023-w23}
     * @param from its first day
     * @param due its last day
     */
    record PeriodDuty(RecurringDuty duty, String period, LocalDate from, Deadline due) {

        public PeriodDuty {
            duty.of(period);
        }

        /** The duty's name within the stream. */
        public DutyId id() {
            return duty.of(period);
        }
    }
}
