package org.duban.query.conflict;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.PersonId;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.duban.query.activity.ActivityFacts;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.person.PersonFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.row.Snapshot;
import org.jspecify.annotations.Nullable;

/** Attendance that contradicts what the register of people says of who attended. */
record AttendanceConflicts(Snapshot snapshot) {

    /** What was attended. */
    private record Attended(RegisterView entry, LocalDate first, LocalDate last) {}

    Stream<Conflict> ofActivity(RegisterView entry) {
        return entry.facts(ActivityFacts.class).stream().flatMap(facts -> {
            TrainingHeld training = facts.training();
            ActivityHeld activity = facts.activity();
            LocalDate first =
                    training == null ? Objects.requireNonNull(activity).occurredOn() : training.occurredOn();
            LocalDate last = training == null ? Objects.requireNonNull(activity).endedOn() : training.endedOn();
            Attended attended = new Attended(entry, first, last);
            return facts.attendances().stream()
                    .flatMap(one -> one.deputies().stream())
                    .filter(deputy -> facts.struckOut().stream()
                            .noneMatch(out -> out.deputy().equals(deputy)))
                    .flatMap(deputy -> person(deputy).stream())
                    .flatMap(person -> Stream.concat(suspended(attended, person), noDeputy(attended, person)));
        });
    }

    Stream<Conflict> ofMeeting(RegisterView entry) {
        return entry.facts(MeetingFacts.class).stream()
                .flatMap(facts -> facts.attendees().stream()
                        .flatMap(attendee -> person(attendee).stream())
                        .flatMap(person -> suspended(new Attended(entry, facts.startsOn(), facts.endsOn()), person)));
    }

    private Optional<PersonFacts> person(PersonId id) {
        return snapshot.register(id.stream()).flatMap(view -> view.facts(PersonFacts.class));
    }

    private static Stream<Conflict> suspended(Attended attended, PersonFacts person) {
        return person.suspensions().stream()
                .filter(time -> covers(time.from(), time.until(), attended.first())
                        && covers(time.from(), time.until(), attended.last()))
                .limit(1)
                .map(time -> conflict(ConflictKind.ATTENDED_SUSPENDED, attended, person, time.from()));
    }

    private static Stream<Conflict> noDeputy(Attended attended, PersonFacts person) {
        boolean deputy = person.deputyships().stream()
                .anyMatch(time -> covers(time.from(), time.until(), attended.first())
                        || covers(time.from(), time.until(), attended.last()));
        if (deputy) {
            return Stream.empty();
        }
        LocalDate since = person.deputyships().stream()
                .flatMap(time -> Stream.ofNullable(time.until()))
                .filter(until -> !until.isAfter(attended.first()))
                .max(LocalDate::compareTo)
                .orElse(null);
        return Stream.of(conflict(ConflictKind.ATTENDED_NO_DEPUTY, attended, person, since));
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    private static Conflict conflict(
            ConflictKind kind, Attended attended, PersonFacts person, @Nullable LocalDate since) {
        return new Conflict(
                kind,
                attended.entry().stream(),
                attended.entry().title(),
                attended.first(),
                person.personId().stream(),
                since);
    }
}
