package org.duban.query.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.ActivityId;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.UnitId;
import org.duban.events.consultation.ConsultationEvent.CollectedOpinion;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.consultation.ConsultationFacts;
import org.duban.query.contactpoint.ContactPointFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;
import org.duban.query.unit.UnitFacts;

/** Answers which facts contradict each other, to whoever may read everything. */
public final class Conflicts {

    private static final Comparator<Conflict> BY_DAY =
            Comparator.comparing(Conflict::on).thenComparing(one -> one.stream().value());

    private final Timeline timeline;

    public Conflicts(Timeline timeline) {
        this.timeline = timeline;
    }

    /** All of them as of that moment; none for whoever may not read everything. */
    public ConflictList find(Reader reader, Moment moment) {
        Access access = new Access(reader);
        return timeline.at(
                moment,
                access,
                snapshot -> new ConflictList(
                        access.all() ? found(snapshot).sorted(BY_DAY).toList() : List.of(), snapshot.position()));
    }

    private static Stream<Conflict> found(Snapshot snapshot) {
        AttendanceConflicts attendance = new AttendanceConflicts(snapshot);
        return Stream.of(
                        entries(snapshot, ActivityId.KIND).flatMap(attendance::ofActivity),
                        entries(snapshot, MeetingId.KIND).flatMap(attendance::ofMeeting),
                        entries(snapshot, ConsultationId.KIND).flatMap(entry -> closedPoints(snapshot, entry)),
                        endedUnits(snapshot),
                        OpenedTwice.in(snapshot),
                        SignedConflicts.in(snapshot),
                        OfficeConflicts.in(snapshot),
                        PostsHeldTwice.among(entries(snapshot, PersonId.KIND)))
                .flatMap(Function.identity());
    }

    private static Stream<RegisterView> entries(Snapshot snapshot, String kind) {
        return snapshot
                .registers()
                .list(new Listing(Condition.is(RegisterRow.KIND, kind), RegisterRow.ID, "", Integer.MAX_VALUE))
                .stream();
    }

    private static Stream<Conflict> closedPoints(Snapshot snapshot, RegisterView entry) {
        return entry.facts(ConsultationFacts.class).stream()
                .flatMap(facts -> facts.collections().stream())
                .flatMap(taken -> taken.collected().stream()
                        .map(CollectedOpinion::point)
                        .distinct()
                        .flatMap(point -> closed(snapshot, point)
                                .filter(since -> taken.occurredOn().isAfter(since))
                                .map(since -> new Conflict(
                                        ConflictKind.OPINIONS_OF_CLOSED_POINT,
                                        entry.stream(),
                                        entry.title(),
                                        taken.occurredOn(),
                                        point.stream(),
                                        since))
                                .stream()));
    }

    private static Optional<LocalDate> closed(Snapshot snapshot, ContactPointId point) {
        return snapshot.register(point.stream())
                .flatMap(view -> view.facts(ContactPointFacts.class))
                .map(ContactPointFacts::closing)
                .map(ContactPointClosed::occurredOn);
    }

    private static Stream<Conflict> endedUnits(Snapshot snapshot) {
        return entries(snapshot, UnitId.KIND)
                .flatMap(unit -> unit.facts(UnitFacts.class).stream())
                .filter(unit -> unit.end() != null)
                .flatMap(unit -> assignedLater(snapshot, unit));
    }

    private static Stream<Conflict> assignedLater(Snapshot snapshot, UnitFacts unit) {
        LocalDate since = Objects.requireNonNull(unit.end()).on();
        Condition handled = Condition.is(CaseRow.UNITS, unit.unitId().value());
        return snapshot.cases().list(new Listing(handled, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                .flatMap(view -> view.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.handling()))
                        .flatMap(handling -> handling.assignments().stream())
                        .filter(one ->
                                one.leadUnit().equals(unit.unitId()) && one.on().isAfter(since))
                        .map(one -> new Conflict(
                                ConflictKind.ASSIGNED_TO_ENDED_UNIT,
                                view.stream(),
                                view.outline().title(),
                                one.on(),
                                unit.unitId().stream(),
                                since)));
    }
}
