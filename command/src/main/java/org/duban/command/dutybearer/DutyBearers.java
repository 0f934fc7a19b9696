package org.duban.command.dutybearer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.dutybearer.DutyBearerCommand.EnterBearer;
import org.duban.command.dutybearer.DutyBearerCommand.FulfilDuty;
import org.duban.command.dutybearer.DutyBearerCommand.FulfilDutyLate;
import org.duban.command.dutybearer.DutyBearerCommand.LeaveScheme;
import org.duban.command.dutybearer.DutyBearerCommand.OpenPeriods;
import org.duban.command.dutybearer.DutyBearerCommand.WaiveDuty;
import org.duban.command.dutyscheme.DutySchemes;
import org.duban.command.person.People;
import org.duban.command.rules.Term;
import org.duban.command.unit.Units;
import org.duban.events.DutyBearerId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.dutybearer.DutyBearerEvent;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.BearerLeft;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilledLate;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The register of those whom a scheme of recurring duties binds, and of what they did in each period. */
public final class DutyBearers extends LoggedRegister<DutyBearerCommand, DutyBearerEvent> {

    /** The register. */
    public static final DutyBearers REGISTER = new DutyBearers();

    private DutyBearers() {
        super(DutyBearerId.KIND, DutyBearerCommand.class, DutyBearerEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(DutyBearerRule.values());
    }

    /** The general office: no role may both enter what was done and waive it. */
    @Override
    protected Set<Role> keepers() {
        return Set.of(Role.CLERK);
    }

    @Override
    public List<Term> terms() {
        return List.of(PeriodTerm.values());
    }

    @Override
    protected List<DutyBearerEvent> on(
            DutyBearerCommand command, @Nullable EntryLog<DutyBearerEvent> entry, Context context) {
        if (command instanceof EnterBearer c) {
            notBegun(entry, c);
            BearerEntered entered =
                    new BearerEntered(c.dutyBearerId(), c.scheme(), c.name(), by(c, context), c.occurredOn());
            mustBeBoundOnce(entered, context);
            return List.of(entered);
        }
        EntryLog<DutyBearerEvent> log = begun(entry, command);
        PeriodRules rules = new PeriodRules(log, context);
        return List.of(
                switch (command) {
                    case EnterBearer c -> log.events().getFirst();
                    case OpenPeriods c -> rules.opened(c);
                    case FulfilDuty c -> rules.fulfilled(c);
                    case FulfilDutyLate c -> rules.late(c);
                    case WaiveDuty c -> rules.waived(c);
                    case LeaveScheme c -> rules.left(c);
                });
    }

    /** What one owes in a period is owed once, however often the scheme names who owes it. */
    private void mustBeBoundOnce(BearerEntered entered, Context context) {
        for (EntryLog<DutyBearerEvent> other : context.world().all(this)) {
            BearerEntered bound = other.begun(BearerEntered.class);
            LocalDate left = other.on(BearerLeft.class);
            boolean still = left == null || left.isAfter(entered.occurredOn());
            CommandRefused.unless(
                    !still
                            || !bound.scheme().equals(entered.scheme())
                            || !bound.by().equals(entered.by()),
                    DutyBearerRule.BEARER_TWICE,
                    "name",
                    bound.name());
        }
    }

    private static Responsible by(EnterBearer c, Context context) {
        DutySchemes.inForce(context, c.scheme());
        PersonId person = c.person();
        UnitId unit = c.unit();
        CommandRefused.unless((person == null) != (unit == null), DutyBearerRule.BEARER_UNCLEAR);
        if (unit == null) {
            return Responsible.person(
                    People.known(context, Objects.requireNonNull(person)).personId());
        }
        Units.standing(context, unit);
        return context.unit(unit).orElseThrow().kind() == UnitKind.COMMITTEE
                ? Responsible.committee(unit)
                : Responsible.unit(unit);
    }

    @Override
    protected void check(DutyBearerEvent event, @Nullable EntryLog<DutyBearerEvent> before, Context context) {
        if (before == null) {
            return;
        }
        PeriodRules rules = new PeriodRules(before, context);
        switch (event) {
            case DutyFulfilled e -> rules.mustBeWithin(e.duty(), e.period(), e.occurredOn());
            case DutyWaived e -> rules.mustNotBeMissed(e.duty(), e.period(), e.occurredOn());
            case DutyFulfilledLate e -> rules.mustBeOver(e.duty(), e.period(), e.occurredOn());
            default -> {}
        }
    }
}
