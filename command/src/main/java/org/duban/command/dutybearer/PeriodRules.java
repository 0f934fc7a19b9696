package org.duban.command.dutybearer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.Steps;
import org.duban.command.dutybearer.DutyBearerCommand.FulfilDuty;
import org.duban.command.dutybearer.DutyBearerCommand.FulfilDutyLate;
import org.duban.command.dutybearer.DutyBearerCommand.LeaveScheme;
import org.duban.command.dutybearer.DutyBearerCommand.OpenPeriods;
import org.duban.command.dutybearer.DutyBearerCommand.WaiveDuty;
import org.duban.command.dutyscheme.DutySchemes;
import org.duban.events.DutyId;
import org.duban.events.dutybearer.DutyBearerEvent;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.BearerLeft;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilledLate;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodDuty;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodsOpened;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeAdopted;
import org.duban.events.dutyscheme.RecurringDuty;

/** What is owed in each period, and when it counts as done. */
record PeriodRules(EntryLog<DutyBearerEvent> log, Context context) {

    PeriodsOpened opened(OpenPeriods c) {
        Steps.nearYear(c.year(), c.occurredOn());
        there();
        CommandRefused.unless(
                log.all(PeriodsOpened.class).noneMatch(before -> before.year() == c.year()),
                DutyBearerRule.PERIODS_OPENED,
                "year",
                String.valueOf(c.year()));
        BearerEntered bearer = log.begun(BearerEntered.class);
        SchemeAdopted scheme = DutySchemes.inForce(context, bearer.scheme());
        LocalDate first = Steps.later(scheme.effectiveFrom(), bearer.occurredOn());
        List<PeriodDuty> owed = scheme.duties().stream()
                .flatMap(duty -> Periods.of(duty.period(), c.year()).stream()
                        .filter(period -> !period.from().isBefore(first))
                        .map(period -> new PeriodDuty(
                                duty.duty(),
                                period.name(),
                                period.from(),
                                context.rules().decided(PeriodTerm.SCHEME_PERIOD, period.from(), period.to()))))
                .toList();
        CommandRefused.unless(!owed.isEmpty(), DutyBearerRule.NO_PERIOD_IN_SERVICE, "year", String.valueOf(c.year()));
        return new PeriodsOpened(c.dutyBearerId(), c.year(), bearer.by(), owed, c.occurredOn());
    }

    /** The first one in a period fulfils; those after it are further to it, and no credit for another period. */
    DutyFulfilled fulfilled(FulfilDuty c) {
        owed(c.duty(), c.period());
        notWaived(c.duty(), c.period());
        activityFree(c.activity(), c.duty());
        List<DutyFulfilled> before = log.all(DutyFulfilled.class)
                .filter(one -> one.duty() == c.duty() && one.period().equals(c.period()))
                .toList();
        boolean again = before.stream()
                .anyMatch(one ->
                        one.activity().equals(c.activity()) && one.occurredOn().equals(c.occurredOn()));
        Steps.notGiven(again ? c.occurredOn() : null);
        boolean further = !before.isEmpty();
        return new DutyFulfilled(c.dutyBearerId(), c.duty(), c.period(), c.activity(), further, c.occurredOn());
    }

    DutyFulfilledLate late(FulfilDutyLate c) {
        owed(c.duty(), c.period());
        notWaived(c.duty(), c.period());
        notFulfilled(c.duty(), c.period());
        activityFree(c.activity(), c.duty());
        return new DutyFulfilledLate(c.dutyBearerId(), c.duty(), c.period(), c.activity(), c.reason(), c.occurredOn());
    }

    DutyWaived waived(WaiveDuty c) {
        owed(c.duty(), c.period());
        notWaived(c.duty(), c.period());
        notFulfilled(c.duty(), c.period());
        return new DutyWaived(c.dutyBearerId(), c.duty(), c.period(), c.reason(), c.occurredOn());
    }

    /** Only periods that lie within the time of service as a whole are owed. */
    BearerLeft left(LeaveScheme c) {
        there();
        List<DutyId> dropped = periods()
                .filter(one -> !isSettled(one.duty(), one.period()))
                .filter(one -> one.due().dueOn() != null && !one.due().dueOn().isBefore(c.occurredOn()))
                .map(PeriodDuty::id)
                .toList();
        return new BearerLeft(c.dutyBearerId(), c.reason(), dropped, c.occurredOn());
    }

    void mustBeWithin(RecurringDuty duty, String period, LocalDate on) {
        PeriodDuty owed = owed(duty, period);
        LocalDate last = Objects.requireNonNull(owed.due().dueOn());
        CommandRefused.unless(
                !on.isBefore(owed.from()) && !on.isAfter(last),
                DutyBearerRule.DONE_OUTSIDE_PERIOD,
                "from",
                owed.from().toString(),
                "to",
                last.toString());
    }

    void mustBeOver(RecurringDuty duty, String period, LocalDate on) {
        LocalDate last = Objects.requireNonNull(owed(duty, period).due().dueOn());
        CommandRefused.unless(on.isAfter(last), DutyBearerRule.PERIOD_NOT_OVER, "to", last.toString());
    }

    /** What was missed stays missed: it can be made up for, and not be waived. */
    void mustNotBeMissed(RecurringDuty duty, String period, LocalDate on) {
        LocalDate last = Objects.requireNonNull(owed(duty, period).due().dueOn());
        CommandRefused.unless(!on.isAfter(last), DutyBearerRule.PERIOD_MISSED, "period", period, "to", last.toString());
    }

    private PeriodDuty owed(RecurringDuty duty, String period) {
        there();
        return periods()
                .filter(one -> one.duty() == duty && one.period().equals(period))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(DutyBearerRule.PERIOD_NOT_OWED, "period", period));
    }

    private Stream<PeriodDuty> periods() {
        return log.all(PeriodsOpened.class).flatMap(year -> year.owed().stream());
    }

    private void there() {
        LocalDate left = log.on(BearerLeft.class);
        CommandRefused.unless(left == null, DutyBearerRule.BEARER_GONE, "on", String.valueOf(left));
    }

    private void notWaived(RecurringDuty duty, String period) {
        boolean waived = log.all(DutyWaived.class)
                .anyMatch(before -> before.duty() == duty && before.period().equals(period));
        CommandRefused.unless(!waived, DutyBearerRule.PERIOD_SETTLED, "period", period);
    }

    private void notFulfilled(RecurringDuty duty, String period) {
        CommandRefused.unless(!isSettled(duty, period), DutyBearerRule.PERIOD_SETTLED, "period", period);
    }

    private boolean isSettled(RecurringDuty duty, String period) {
        return Stream.of(
                        log.all(DutyFulfilled.class).map(one -> one.duty().of(one.period())),
                        log.all(DutyFulfilledLate.class).map(one -> one.duty().of(one.period())),
                        log.all(DutyWaived.class).map(one -> one.duty().of(one.period())))
                .flatMap(some -> some)
                .anyMatch(duty.of(period)::equals);
    }

    /** One activity counts for one duty, unless the scheme says otherwise. */
    private void activityFree(String activity, RecurringDuty duty) {
        BearerEntered bearer = log.begun(BearerEntered.class);
        if (DutySchemes.inForce(context, bearer.scheme()).sharedActivity()) {
            return;
        }
        boolean taken = Stream.concat(
                        log.all(DutyFulfilled.class)
                                .filter(one -> one.duty() != duty)
                                .map(DutyFulfilled::activity),
                        log.all(DutyFulfilledLate.class)
                                .filter(one -> one.duty() != duty)
                                .map(DutyFulfilledLate::activity))
                .anyMatch(activity::equals);
        CommandRefused.unless(!taken, DutyBearerRule.ACTIVITY_COUNTED_ELSEWHERE, "activity", activity);
    }
}
