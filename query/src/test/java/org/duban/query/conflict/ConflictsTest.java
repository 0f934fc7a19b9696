package org.duban.query.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import org.duban.events.ActivityId;
import org.duban.events.CaseId;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Sealed;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.AttendedKind;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.events.consultation.ConsultationEvent.CollectedOpinion;
import org.duban.events.consultation.ConsultationEvent.CollectionOpened;
import org.duban.events.consultation.ConsultationEvent.ConsultationAssigned;
import org.duban.events.consultation.ConsultationEvent.OpinionsCollected;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.PointKind;
import org.duban.events.interpellation.InterpellationEvent.InterpellationFiled;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.person.PersonEvent.DeputySeated;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.DeputySuspended;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.PersonRegistered;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.unit.UnitEvent.UnitEnded;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final PersonId DEPUTY = new PersonId("p-1");
    private static final ActivityId VISIT = new ActivityId("visit");

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_suspension_that_becomes_known_late_contradicts_attendance_recorded_before() {
        attended();
        assertThat(conflicts(Desk.CLERK)).isEmpty();
        desk.write(new DeputySuspended(DEPUTY, "r", day("03-02")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::on, Conflict::against, Conflict::since)
                .containsExactly(tuple(
                        ConflictKind.ATTENDED_SUSPENDED, VISIT.stream(), day("03-03"), DEPUTY.stream(), day("03-02")));
    }

    @Test
    void service_that_ended_before_contradicts_attendance_until_it_is_struck_out() {
        attended();
        desk.write(new DeputyServiceEnded(
                DEPUTY, Level.DISTRICT, Ground.RESIGNED, "2023-04-20", null, null, day("03-03")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::since)
                .containsExactly(tuple(ConflictKind.ATTENDED_NO_DEPUTY, day("03-03")));
        desk.write(new AttendanceStruckOut(VISIT, DEPUTY, "r", day("04-01")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();
    }

    @Test
    void a_unit_that_is_told_to_have_ended_before_it_was_given_an_item_is_listed() {
        desk.write(
                Facts.planned(Facts.CASE, day("03-01")),
                Facts.identified(Facts.CASE, Facts.ITEM, day("04-01")),
                Facts.assigned(Facts.CASE, Facts.ITEM, Facts.GREENING, day("08-01"), day("05-02")),
                new UnitRegistered(
                        Facts.GREENING, "Greening", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, day("01-01")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();
        desk.write(new UnitEnded(Facts.GREENING, "r", day("05-01")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::on)
                .containsExactly(tuple(ConflictKind.ASSIGNED_TO_ENDED_UNIT, Facts.CASE.stream(), day("05-02")));
    }

    @Test
    void opinions_of_a_contact_point_closed_before_are_listed() {
        ContactPointId point = new ContactPointId("point");
        ConsultationId draft = new ConsultationId("draft");
        desk.write(
                new ContactPointEstablished(point, PointKind.CONTACT_POINT, "n", "a", day("01-02")),
                new ConsultationAssigned(draft, "d", "s", "n", Facts.COMMITTEE, Facts.due(day("04-01")), day("03-01")),
                new CollectionOpened(draft, List.of(point), day("03-02")),
                new OpinionsCollected(
                        draft, List.of(new CollectedOpinion(new OpinionId("o-1"), point, "1", "t")), day("03-09")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();
        desk.write(new ContactPointClosed(point, "r", day("03-05")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::against)
                .containsExactly(tuple(ConflictKind.OPINIONS_OF_CLOSED_POINT, point.stream()));
    }

    @Test
    void an_official_who_is_chosen_twice_for_one_post_and_year_is_listed_with_the_second_case() {
        desk.write(
                selected("first", 2023, "03-01"),
                selected("again", 2023, "03-02"),
                selected("other-year", 2024, "03-03"));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::against, Conflict::since)
                .containsExactly(
                        tuple(ConflictKind.OPENED_TWICE, new CaseId("again").stream(), DEPUTY.stream(), day("03-01")));
    }

    private static AppraiseeSelected selected(String caseId, int year, String on) {
        return new AppraiseeSelected(
                new CaseId(caseId),
                "t",
                DEPUTY,
                "head",
                null,
                year,
                new MeetingId("m"),
                List.of(SupervisedOrgan.GOVERNMENT),
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                day(on));
    }

    @Test
    void a_head_who_comes_while_another_has_not_left_is_listed_until_that_is_on_record() {
        PersonId next = new PersonId("p-2");
        desk.write(
                new PersonRegistered(DEPUTY, new Sealed("AAAA"), day("01-01")),
                new PersonRegistered(next, new Sealed("AAAA"), day("01-01")),
                head(DEPUTY, "02-01"),
                head(next, "05-01"));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::on, Conflict::against)
                .containsExactly(tuple(ConflictKind.POST_HELD_TWICE, next.stream(), day("05-01"), DEPUTY.stream()));
        desk.write(new PostLeft(DEPUTY, "局长", day("05-01")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();
    }

    @Test
    void a_suggestion_signed_by_who_turns_out_to_be_no_deputy_then_or_suspended_is_listed() {
        CaseId suggestion = new CaseId("canteens");
        desk.write(new PersonRegistered(DEPUTY, new Sealed("AAAA"), day("01-01")));
        RecordedEvent seated =
                desk.write("2023-01-02T02:00:01Z", new DeputySeated(DEPUTY, Level.DISTRICT, "c", null, day("01-02")));
        desk.write(new SuggestionSubmitted(
                suggestion,
                "t",
                "c",
                List.of(DEPUTY),
                null,
                null,
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                Facts.due(day("02-01")),
                day("01-15")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();

        correct(seated, new DeputySeated(DEPUTY, Level.DISTRICT, "c", null, day("01-16")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::on, Conflict::against, Conflict::since)
                .containsExactly(
                        tuple(ConflictKind.SIGNED_NO_DEPUTY, suggestion.stream(), day("01-15"), DEPUTY.stream(), null));

        correct(seated, new DeputySeated(DEPUTY, Level.DISTRICT, "c", null, day("01-15")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();
        desk.write(new DeputySuspended(DEPUTY, "r", day("01-15")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::since)
                .containsExactly(tuple(ConflictKind.SIGNED_SUSPENDED, day("01-15")));
    }

    @Test
    void what_somebody_did_by_a_post_that_was_taken_later_as_it_turns_out_is_listed() {
        CaseId filed = new CaseId("filed");
        desk.write(new PersonRegistered(DEPUTY, new Sealed("AAAA"), day("01-01")));
        RecordedEvent taken = desk.write("2023-01-02T02:00:01Z", member("01-02"));
        desk.write(new InterpellationFiled(
                filed,
                "t",
                new MeetingId("m"),
                List.of(SupervisedOrgan.GOVERNMENT),
                "q",
                "c",
                List.of(DEPUTY),
                Facts.COMMITTEE,
                null,
                Secrecy.PUBLIC,
                day("01-15")));
        assertThat(conflicts(Desk.CLERK)).isEmpty();

        correct(taken, member("01-16"));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::stream, Conflict::on, Conflict::against, Conflict::since)
                .containsExactly(
                        tuple(ConflictKind.ACTED_OUT_OF_OFFICE, filed.stream(), day("01-15"), DEPUTY.stream(), null));
        correct(taken, member("01-03"));
        desk.write(new PostLeft(DEPUTY, "委员", day("01-10")));
        assertThat(conflicts(Desk.CLERK))
                .extracting(Conflict::conflictKind, Conflict::since)
                .containsExactly(tuple(ConflictKind.ACTED_OUT_OF_OFFICE, day("01-10")));
    }

    private static PostTaken member(String on) {
        return new PostTaken(DEPUTY, Post.STANDING_COMMITTEE_MEMBER, null, null, "委员", day(on));
    }

    private void correct(RecordedEvent wrong, Event right) {
        desk.write(new EventCorrected(right.stream(), wrong.id(), right, "r", day("03-01")));
    }

    private static PostTaken head(PersonId person, String on) {
        return new PostTaken(
                person, Post.HEAD_OF_DEPARTMENT, SupervisedOrgan.GOVERNMENT, Facts.GREENING, "局长", day(on));
    }

    @Test
    void whoever_may_not_read_everything_is_told_of_none() {
        attended();
        desk.write(new DeputySuspended(DEPUTY, "r", day("03-02")));
        assertThat(conflicts(Reader.of(Set.of(Role.OFFICE), null, SupervisedOrgan.GOVERNMENT)))
                .isEmpty();
    }

    private void attended() {
        desk.write(
                new PersonRegistered(DEPUTY, new Sealed("AAAA"), day("01-01")),
                new DeputySeated(DEPUTY, Level.DISTRICT, "c", null, day("01-02")),
                new ActivityHeld(VISIT, "t", AttendedKind.VISIT, null, day("03-03"), day("03-03")),
                new DeputiesAttended(VISIT, List.of(DEPUTY), day("03-03")));
    }

    private List<Conflict> conflicts(Reader reader) {
        return new Conflicts(desk.timeline()).find(reader, Moment.NOW).items();
    }
}
