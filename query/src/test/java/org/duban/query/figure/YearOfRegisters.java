package org.duban.query.figure;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.ActivityId;
import org.duban.events.AppointmentId;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.DutyBearerId;
import org.duban.events.DutySchemeId;
import org.duban.events.Event;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.PlanId;
import org.duban.events.PostId;
import org.duban.events.ResolutionId;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.activity.ActivityEvent.ActivityHeld;
import org.duban.events.activity.ActivityEvent.AttendanceStruckOut;
import org.duban.events.activity.ActivityEvent.AttendedKind;
import org.duban.events.activity.ActivityEvent.DeputiesAttended;
import org.duban.events.activity.ActivityEvent.TrainingHeld;
import org.duban.events.appointment.AppointmentEvent.AppointmentProposed;
import org.duban.events.appointment.AppointmentEvent.AppointmentVoteHeld;
import org.duban.events.appointment.AppointmentEvent.PersonnelAct;
import org.duban.events.consultation.ConsultationEvent.AdoptedOpinion;
import org.duban.events.consultation.ConsultationEvent.Adoption;
import org.duban.events.consultation.ConsultationEvent.ConsultationAssigned;
import org.duban.events.consultation.ConsultationEvent.ConsultationSubmitted;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointClosed;
import org.duban.events.contactpoint.ContactPointEvent.ContactPointEstablished;
import org.duban.events.contactpoint.ContactPointEvent.InformationOfficer;
import org.duban.events.contactpoint.ContactPointEvent.KeyUnitAdded;
import org.duban.events.contactpoint.ContactPointEvent.NeighbourhoodsAssigned;
import org.duban.events.contactpoint.ContactPointEvent.OfficerLeft;
import org.duban.events.contactpoint.ContactPointEvent.OfficersAppointed;
import org.duban.events.contactpoint.ContactPointEvent.PointKind;
import org.duban.events.dutybearer.DutyBearerEvent.BearerEntered;
import org.duban.events.dutybearer.DutyBearerEvent.DutyFulfilled;
import org.duban.events.dutybearer.DutyBearerEvent.DutyWaived;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodDuty;
import org.duban.events.dutybearer.DutyBearerEvent.PeriodsOpened;
import org.duban.events.dutyscheme.DutySchemeEvent.RecurrencePeriod;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeAdopted;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeDuty;
import org.duban.events.dutyscheme.DutySchemeEvent.SchemeRepealed;
import org.duban.events.dutyscheme.RecurringDuty;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleAdopted;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleEntered;
import org.duban.events.internalrule.InternalRuleEvent.InternalRuleRevised;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.PlannedTopic;
import org.duban.events.plan.PlanEvent.YearPlanAdjusted;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.PlannedForm;
import org.duban.events.plan.TopicName;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionKind;
import org.duban.query.Facts;

/** What registers that keep what happened record in a year, once for each kind that is counted. */
final class YearOfRegisters {

    private static final Set<String> OVER = Set.of("gone", "old");

    private YearOfRegisters() {}

    /** Whether an event began something that another one ended: without it there is as much at the end. */
    static boolean beganWhatIsOver(Event event) {
        return OVER.contains(event.stream().id())
                && !(event instanceof ContactPointClosed)
                && !(event instanceof SchemeRepealed);
    }

    static Stream<Event> events() {
        return Stream.of(
                        Stream.of(PersonnelAct.values()).flatMap(YearOfRegisters::decided),
                        attended(),
                        points(),
                        consulted(),
                        recurring(),
                        ruled(),
                        resolved(),
                        planned())
                .flatMap(events -> events);
    }

    private static Stream<Event> attended() {
        return Stream.of(
                new TrainingHeld(new ActivityId("above"), "t", Level.NATIONAL, day("03-01"), day("03-01")),
                new DeputiesAttended(new ActivityId("above"), List.of(new PersonId("p-2")), day("03-01")),
                new TrainingHeld(new ActivityId("district"), "t", Level.DISTRICT, day("03-02"), day("03-02")),
                new DeputiesAttended(new ActivityId("district"), List.of(new PersonId("p-2")), day("03-02")),
                new ActivityHeld(new ActivityId("visit"), "t", AttendedKind.VISIT, null, day("03-03"), day("03-03")),
                new DeputiesAttended(
                        new ActivityId("visit"), List.of(new PersonId("p-2"), new PersonId("p-3")), day("03-03")),
                new AttendanceStruckOut(new ActivityId("visit"), new PersonId("p-3"), "r", day("03-04")));
    }

    private static Stream<Event> points() {
        ContactPointId point = new ContactPointId("point");
        ContactPointId gone = new ContactPointId("gone");
        return Stream.of(
                new ContactPointEstablished(point, PointKind.LAWYER_STATION, "n", "a", day("01-02")),
                new KeyUnitAdded(point, "r", day("01-03")),
                new NeighbourhoodsAssigned(point, List.of("one", "two", "three"), day("01-04")),
                new OfficersAppointed(
                        point,
                        List.of(
                                new InformationOfficer("o-1", "one"),
                                new InformationOfficer("o-2", "two"),
                                new InformationOfficer("o-3", "two")),
                        day("01-05")),
                new OfficerLeft(point, "o-1", day("01-06")),
                new ContactPointEstablished(gone, PointKind.CONTACT_POINT, "n", "a", day("01-02")),
                new NeighbourhoodsAssigned(gone, List.of("one"), day("01-04")),
                new OfficersAppointed(gone, List.of(new InformationOfficer("o-1", "one")), day("01-05")),
                new ContactPointClosed(gone, "r", day("01-07")));
    }

    private static Stream<Event> ruled() {
        InternalRuleId procedure = new InternalRuleId("procedure");
        MeetingId meeting = new MeetingId("sc-1");
        return Stream.of(
                new InternalRuleEntered(procedure, "t", "m", "n", day("01-01"), day("01-02")),
                new InternalRuleRevised(procedure, 2, "t", meeting, "n", "s", day("03-01"), List.of(), day("02-20")),
                new InternalRuleAdopted(
                        new InternalRuleId("made"), "t", meeting, "n", day("03-01"), List.of(), null, day("02-20")));
    }

    private static Stream<Event> resolved() {
        return Stream.of(new ResolutionEntered(
                new ResolutionId("decided"),
                ResolutionKind.DECISION,
                "t",
                new Session(new MeetingId("sc-1"), 35, 30),
                "n",
                new Ballot(30, 0, 0),
                true,
                null,
                null,
                List.of(),
                day("02-20")));
    }

    private static Stream<Event> planned() {
        PlanId plan = new PlanId("plan");
        return Stream.of(
                new YearPlanAdopted(
                        plan,
                        2023,
                        "t",
                        new MeetingId("cm-1"),
                        "n",
                        List.of(topic("left"), topic("taken"), topic("gone")),
                        Year.due(),
                        day("02-10")),
                new YearPlanAdjusted(
                        plan,
                        new MeetingId("cm-1"),
                        "r",
                        List.of(topic("late"), topic("later")),
                        List.of(),
                        List.of(new TopicName("gone")),
                        day("02-11")),
                new PlanTopicTakenUp(plan, new TopicName("taken"), Facts.CASE, day("03-02")));
    }

    private static PlannedTopic topic(String name) {
        return new PlannedTopic(
                new TopicName(name), "t", PlannedForm.LAW_INSPECTION, null, Facts.COMMITTEE, Year.due());
    }

    private static Stream<Event> recurring() {
        DutySchemeId scheme = new DutySchemeId("ten");
        DutySchemeId old = new DutySchemeId("old");
        DutyBearerId bearer = new DutyBearerId("bearer");
        List<SchemeDuty> one = List.of(new SchemeDuty(RecurringDuty.ANNUAL_REPORT, RecurrencePeriod.YEAR, "s"));
        return Stream.of(
                new SchemeAdopted(scheme, "t", "n", one, false, day("01-01"), day("01-01")),
                new SchemeAdopted(old, "t", "n", one, false, day("01-01"), day("01-01")),
                new SchemeRepealed(old, "r", day("01-02")),
                new BearerEntered(bearer, scheme, "b", Responsible.GENERAL_OFFICE, day("01-01")),
                new PeriodsOpened(
                        bearer,
                        2023,
                        Responsible.GENERAL_OFFICE,
                        List.of(owed(RecurringDuty.ANNUAL_REPORT), owed(RecurringDuty.ANNUAL_BRIEFING)),
                        day("01-03")),
                new DutyFulfilled(bearer, RecurringDuty.ANNUAL_REPORT, "2023", "a", false, day("05-05")),
                new DutyWaived(bearer, RecurringDuty.ANNUAL_BRIEFING, "2023", "r", day("05-06")));
    }

    private static PeriodDuty owed(RecurringDuty duty) {
        return new PeriodDuty(duty, "2023", day("01-01"), Year.due());
    }

    private static Stream<Event> consulted() {
        ConsultationId id = new ConsultationId("draft");
        return Stream.of(
                new ConsultationAssigned(id, "d", "s", "n", Facts.COMMITTEE, Year.due(), day("01-08")),
                new OpinionsReported(id, List.of(new OpinionId("o-1"), new OpinionId("o-2")), false, day("01-09")),
                new ConsultationSubmitted(id, "n", day("01-10")),
                new OpinionsAdopted(
                        id, List.of(new AdoptedOpinion(new OpinionId("o-1"), Adoption.FULL)), day("01-11")));
    }

    private static Stream<Event> decided(PersonnelAct act) {
        AppointmentId id = new AppointmentId("a-" + act.ordinal());
        return Stream.of(
                new AppointmentProposed(
                        id,
                        act,
                        new PersonId("p-2" + act.ordinal()),
                        new PostId("post"),
                        "区统计局局长",
                        null,
                        new MeetingId("sc-1"),
                        17,
                        "r",
                        Year.due(),
                        Responsible.GENERAL_OFFICE,
                        day("02-01")),
                new AppointmentVoteHeld(
                        id,
                        new Session(new MeetingId("sc-1"), 35, 30),
                        new Ballot(30, 0, 0),
                        true,
                        null,
                        null,
                        null,
                        day("02-20")));
    }
}
