package org.duban.query.figure;

import static org.duban.query.Facts.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.LegalStatus;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.SeatId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.meeting.MeetingEvent.MeetingHeld;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.meeting.MeetingEvent.MeetingScheduled;
import org.duban.events.person.PersonEvent.DeputyServiceEnded;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.person.PersonEvent.Post;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.events.seat.SeatEvent.SeatCreated;
import org.duban.events.seat.SeatEvent.SeatFilled;
import org.duban.events.suggestion.SuggestionHandoverEvent.SuggestionAssigned;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionRegistered;
import org.duban.events.suggestion.SuggestionIntakeEvent.SuggestionSubmitted;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRated;
import org.duban.events.suggestion.SuggestionOutcomeEvent.SuggestionRating;
import org.duban.events.suggestion.SuggestionWorkEvent.ReplyCategory;
import org.duban.events.suggestion.SuggestionWorkEvent.SuggestionReplied;
import org.duban.events.workreport.HearingEvent.ReportHeard;
import org.duban.events.workreport.PlannedMonth;
import org.duban.events.workreport.TopicEvent.TopicPlanned;
import org.duban.events.workreport.TopicEvent.TopicSource;
import org.duban.query.Facts;
import org.jspecify.annotations.Nullable;

/** A small year in which everything that figures count happened once. */
final class Year {

    static final CaseId REPORT = new CaseId("waste-free");
    static final CaseId REVIEW = new CaseId("law-popularisation");

    static final CaseId SUGGESTION = new CaseId("smart-care");

    private Year() {}

    /** In the order of their days, as a ledger that recorded each at once holds them. */
    static List<Event> once() {
        return Stream.concat(events(), YearOnSite.events(due()))
                .sorted(Comparator.comparing(Event::occurredOn))
                .toList();
    }

    /** The same, and beside it a suggestion with each other category of reply. */
    static List<Event> all() {
        return Stream.concat(
                        once().stream(),
                        Stream.of(
                                        ReplyCategory.IN_PROGRESS_COMMITTED,
                                        ReplyCategory.PLANNED,
                                        ReplyCategory.FOR_REFERENCE)
                                .flatMap(Year::another))
                .sorted(Comparator.comparing(Event::occurredOn))
                .toList();
    }

    private static Stream<Event> another(ReplyCategory category) {
        CaseId caseId = new CaseId("suggestion-" + category.ordinal());
        return Stream.of(
                submitted(caseId, new MeetingId("np-1")),
                new SuggestionRegistered(caseId, 10 + category.ordinal(), "a", day("01-08")),
                new SuggestionAssigned(
                        caseId, SupervisedOrgan.GOVERNMENT, due(), due(), due(), null, List.of(), day("01-20")),
                replied(caseId, 1, category, day("04-20")));
    }

    private static Stream<Event> events() {
        return Stream.concat(YearOfRegisters.events(), ofForms());
    }

    private static Stream<Event> ofForms() {
        return Stream.of(
                scheduled("np-1", MeetingKind.CONGRESS),
                held("np-1", day("01-05")),
                scheduled("sc-1", MeetingKind.STANDING_COMMITTEE),
                held("sc-1", day("02-20")),
                scheduled("cm-1", MeetingKind.CHAIRPERSONS),
                held("cm-1", day("02-10")),
                Facts.planned(Facts.CASE, day("03-01")),
                new FieldworkClosed(Facts.CASE, Responsible.committee(Facts.COMMITTEE), due(), day("05-31")),
                topic(REPORT),
                heard(REPORT, SupervisedOrgan.GOVERNMENT, day("06-20")),
                new DeputyServiceEnded(
                        new PersonId("p-1"), Level.DISTRICT, Ground.RESIGNED, "2023-04-20", null, null, day("03-03")),
                new SeatCreated(new SeatId("seat-1"), Level.DISTRICT, "田林第三选区", day("01-01")),
                filled("seat-1", "p-2", Procedure.BY_CONSTITUENCY, day("04-04")),
                new SeatCreated(new SeatId("seat-2"), Level.MUNICIPAL, "徐汇代表团", day("01-01")),
                filled("seat-2", "p-3", Procedure.BY_STANDING_COMMITTEE, day("04-05")),
                review(REVIEW),
                new ResolutionReviewConcluded(
                        REVIEW,
                        new Session(new MeetingId("sc-1"), 35, 30),
                        "c",
                        List.of(),
                        Responsible.committee(Facts.COMMITTEE),
                        due(),
                        day("08-30")),
                submitted(SUGGESTION, new MeetingId("np-1")),
                new SuggestionRegistered(SUGGESTION, 7, "a", day("01-08")),
                new SuggestionAssigned(
                        SUGGESTION, SupervisedOrgan.GOVERNMENT, due(), due(), due(), null, List.of(), day("01-20")),
                replied(SUGGESTION, 1, ReplyCategory.ADOPTED, day("04-20")),
                rated(SUGGESTION, SuggestionRating.SATISFIED, day("04-28")));
    }

    static SuggestionSubmitted submitted(CaseId caseId, @Nullable MeetingId congress) {
        return new SuggestionSubmitted(
                caseId,
                "关于优化智慧养老服务的建议",
                "c",
                List.of(new PersonId("p-5")),
                congress,
                null,
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                due(),
                day("01-06"));
    }

    static SuggestionReplied replied(CaseId caseId, int round, ReplyCategory category, LocalDate on) {
        return new SuggestionReplied(
                caseId,
                Facts.GREENING,
                round,
                category,
                "r",
                null,
                new PersonId("p-9"),
                "n",
                List.of(new PersonId("p-5")),
                due(),
                null,
                on);
    }

    static SuggestionRated rated(CaseId caseId, SuggestionRating result, LocalDate on) {
        return new SuggestionRated(caseId, new PersonId("p-5"), 1, SuggestionRating.SATISFIED, result, null, null, on);
    }

    static MeetingScheduled scheduled(String id, MeetingKind kind) {
        return new MeetingScheduled(
                new MeetingId(id), kind, 17, 1, "会议 " + id, day("01-05"), day("01-05"), true, null, day("01-01"));
    }

    static MeetingHeld held(String id, LocalDate on) {
        return new MeetingHeld(new MeetingId(id), 35, 30, on, on);
    }

    static SeatFilled filled(String seat, String holder, Procedure by, LocalDate on) {
        return new SeatFilled(new SeatId(seat), new PersonId(holder), by, null, on);
    }

    static TopicPlanned topic(CaseId caseId) {
        return new TopicPlanned(
                caseId,
                new MeetingId("cm-1"),
                "“无废城市”建设情况",
                "t",
                List.of(SupervisedOrgan.GOVERNMENT),
                null,
                TopicSource.PUBLIC_CONCERN,
                null,
                new PlannedMonth("2023-06"),
                null,
                due(),
                Secrecy.PUBLIC,
                day("02-10"));
    }

    static ReportHeard heard(CaseId caseId, SupervisedOrgan organ, LocalDate on) {
        return new ReportHeard(
                caseId,
                organ,
                new Session(new MeetingId("sc-1"), 35, 30),
                new PersonId("p-9"),
                Post.HEAD_OF_ORGAN,
                "区长",
                null,
                List.of(),
                on);
    }

    private static ResolutionReviewPlanned review(CaseId caseId) {
        return new ResolutionReviewPlanned(
                caseId,
                "“八五”普法决议中期检查",
                "r",
                "徐人大〔2021〕9号",
                day("01-01").minusYears(2),
                day("12-31").plusYears(2),
                List.of(SupervisedOrgan.GOVERNMENT),
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                day("03-01"));
    }

    static Deadline due() {
        return new Deadline(
                Deadline.Kind.NONE, null, "DD", 1, "DD", null, LegalStatus.DD, day("05-31"), null, null, null);
    }
}
