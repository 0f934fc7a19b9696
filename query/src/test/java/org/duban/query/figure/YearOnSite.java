package org.duban.query.figure;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.deputyvisit.DeputyVisitEvent.Arrangement;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitArranged;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitReach;
import org.duban.events.inquiry.InquiryEvent.InquiryHeld;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportHeard;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.duban.events.research.ResearchEvent.FieldVisitMade;
import org.duban.events.research.ResearchEvent.ResearchOutcomeRegistered;
import org.duban.events.research.ResearchEvent.ResearchReportCompleted;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.events.research.ResearchEvent.VisitKind;
import org.duban.query.Facts;

/** What a small year has of research, inquiries, visits and major matters: each once. */
final class YearOnSite {

    private static final CaseId INQUIRY = new CaseId("elderly-care");
    private static final CaseId RESEARCH = new CaseId("childcare");
    private static final CaseId VISIT = new CaseId("wetlands");
    private static final CaseId MATTER = new CaseId("old-town");
    private static final PersonId DEPUTY = new PersonId("p-5");

    private YearOnSite() {}

    static Stream<Event> events(Deadline due) {
        return Stream.of(
                new InquiryPlanned(
                        INQUIRY,
                        "养老服务专题询问",
                        "s",
                        List.of(SupervisedOrgan.GOVERNMENT),
                        Facts.COMMITTEE,
                        null,
                        Secrecy.PUBLIC,
                        day("03-01")),
                new InquiryHeld(
                        INQUIRY,
                        new Session(new MeetingId("sc-1"), 35, 30),
                        List.of(),
                        Responsible.committee(Facts.COMMITTEE),
                        due,
                        day("05-20")),
                new ResearchStarted(
                        RESEARCH,
                        "托育服务专项调研",
                        "t",
                        List.of(),
                        Facts.COMMITTEE,
                        List.of(),
                        null,
                        Secrecy.PUBLIC,
                        day("03-02")),
                new FieldVisitMade(RESEARCH, "o-1", "o", VisitKind.CONSTITUENCY_CONTACT, List.of(), "s", day("03-20")),
                new ResearchReportCompleted(RESEARCH, "1", "s", List.of(), day("06-01")),
                new ResearchOutcomeRegistered(RESEARCH, "2023-1", "o", day("06-02")),
                new DeputyVisitArranged(
                        VISIT,
                        "湿地保护视察",
                        "t",
                        List.of("湿地公园"),
                        VisitReach.OWN_LEVEL,
                        Arrangement.ORGANISED,
                        null,
                        List.of(),
                        Facts.COMMITTEE,
                        null,
                        Secrecy.PUBLIC,
                        day("04-01")),
                new DeputyVisitHeld(VISIT, List.of(DEPUTY), List.of("湿地公园"), "s", day("04-19")),
                new MajorMatterListed(
                        MATTER,
                        "重大行政决策事项报告",
                        "m",
                        "r",
                        List.of(SupervisedOrgan.GOVERNMENT),
                        Facts.COMMITTEE,
                        Secrecy.PUBLIC,
                        due,
                        day("02-15")),
                new MajorDecisionReportHeard(
                        MATTER,
                        new Session(new MeetingId("sc-1"), 35, 30),
                        List.of(),
                        Responsible.committee(Facts.COMMITTEE),
                        due,
                        day("06-25")));
    }
}
