package org.duban.command.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.activity.AttendanceCommand.HoldActivity;
import org.duban.command.activity.AttendanceCommand.HoldTraining;
import org.duban.command.activity.AttendanceCommand.RegisterAttendance;
import org.duban.command.activity.AttendanceCommand.StrikeOutAttendance;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.events.ActivityId;
import org.duban.events.PersonId;
import org.duban.events.activity.ActivityEvent;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.jspecify.annotations.Nullable;

/** The register of training courses and activities and of the deputies who took part. */
public final class Activities extends LoggedRegister<AttendanceCommand, ActivityEvent> {

    /** The register. */
    public static final Activities REGISTER = new Activities();

    private Activities() {
        super(ActivityId.KIND, AttendanceCommand.class, ActivityEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ActivityRule.values());
    }

    @Override
    protected List<ActivityEvent> on(
            AttendanceCommand command, @Nullable EntryLog<ActivityEvent> entry, Context context) {
        return switch (command) {
            case HoldTraining c -> {
                notBegun(entry, c);
                yield List.of(new TrainingHeld(
                        c.activityId(), c.title(), c.level(), end(c.occurredOn(), c.endedOn()), c.occurredOn()));
            }
            case HoldActivity c -> {
                notBegun(entry, c);
                yield List.of(new ActivityHeld(
                        c.activityId(),
                        c.title(),
                        c.kind(),
                        c.matter(),
                        end(c.occurredOn(), c.endedOn()),
                        c.occurredOn()));
            }
            case RegisterAttendance c -> List.of(attended(c, begun(entry, c)));
            case StrikeOutAttendance c -> List.of(struckOut(c, begun(entry, c)));
        };
    }

    private static LocalDate end(LocalDate start, @Nullable LocalDate end) {
        LocalDate last = end == null ? start : end;
        CommandRefused.unless(!last.isBefore(start), CommonRule.PERIOD_REVERSED);
        return last;
    }

    private static ActivityEvent attended(RegisterAttendance c, EntryLog<ActivityEvent> log) {
        CommandRefused.unless(!c.deputies().isEmpty(), CommonRule.LIST_EMPTY, "field", "deputies");
        Set<PersonId> there = there(log);
        String twice = Several.of(c.deputies().stream()
                .filter(deputy -> !there.add(deputy))
                .map(PersonId::value)
                .distinct());
        CommandRefused.unless(twice.isEmpty(), ActivityRule.ATTENDANCE_ON_RECORD, "people", twice);
        return new DeputiesAttended(c.activityId(), c.deputies(), c.occurredOn());
    }

    private static ActivityEvent struckOut(StrikeOutAttendance c, EntryLog<ActivityEvent> log) {
        CommandRefused.unless(
                there(log).contains(c.deputy()),
                ActivityRule.ATTENDANCE_NOT_ON_RECORD,
                "person",
                c.deputy().value());
        return new AttendanceStruckOut(c.activityId(), c.deputy(), c.reason(), c.occurredOn());
    }

    /** Who is on record as having taken part. */
    private static Set<PersonId> there(EntryLog<ActivityEvent> log) {
        Set<PersonId> there = new HashSet<>();
        for (ActivityEvent event : log.events()) {
            switch (event) {
                case DeputiesAttended e -> there.addAll(e.deputies());
                case AttendanceStruckOut e -> there.remove(e.deputy());
                case TrainingHeld e -> {}
                case ActivityHeld e -> {}
            }
        }
        return there;
    }

    @Override
    protected void check(ActivityEvent event, @Nullable EntryLog<ActivityEvent> before, Context context) {
        switch (event) {
            case DeputiesAttended e -> e.deputies().forEach(deputy -> able(deputy, begun(before), context));
            case TrainingHeld e -> Steps.endedBy(e.endedOn(), context.today());
            case ActivityHeld e -> {
                Steps.endedBy(e.endedOn(), context.today());
                CommandRefused.unless(
                        e.matter() == null || context.world().findCase(e.matter()) != null,
                        CommonRule.CASE_UNKNOWN,
                        "case",
                        String.valueOf(e.matter()));
            }
            case AttendanceStruckOut e -> {}
        }
    }

    private static ActivityEvent begun(@Nullable EntryLog<ActivityEvent> before) {
        return Objects.requireNonNull(before).events().getFirst();
    }

    /** What counts are the days of the activity, on whichever day attendance is put on record. */
    private static void able(PersonId deputy, ActivityEvent activity, Context context) {
        LocalDate first = activity.occurredOn();
        LocalDate last = switch (activity) {
            case TrainingHeld e -> e.endedOn();
            case ActivityHeld e -> e.endedOn();
            case DeputiesAttended e -> first;
            case AttendanceStruckOut e -> first;
        };
        Person person = People.known(context, deputy);
        CommandRefused.unless(
                person.isDeputy(first) || person.isDeputy(last),
                ActivityRule.ATTENDED_BY_NO_DEPUTY,
                "person",
                deputy.value(),
                "on",
                first.toString());
        CommandRefused.unless(
                !person.isSuspendedThroughout(first, last), CommonRule.DEPUTY_SUSPENDED, "person", deputy.value());
    }
}
