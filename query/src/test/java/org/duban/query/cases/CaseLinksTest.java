package org.duban.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.PlanId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.PlannedTopic;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.PlannedForm;
import org.duban.events.plan.TopicName;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseLink.Relation;
import org.duban.query.history.FindEvents;
import org.duban.query.history.SeenEvent;
import org.duban.query.history.VisibleEvents;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CaseLinksTest {

    private static final CaseId RESEARCH = new CaseId("quiet-research");
    private static final CaseId INQUIRY = new CaseId("care-inquiry");
    private static final PlanId PLAN = new PlanId("plan");
    private static final Reader OFFICE = Reader.of(Set.of(Role.OFFICE), null, SupervisedOrgan.GOVERNMENT);

    private final Desk desk = new Desk()
            .write(
                    new ResearchStarted(
                            RESEARCH,
                            "Quiet title",
                            "t",
                            List.of(),
                            Facts.COMMITTEE,
                            List.of(),
                            null,
                            Secrecy.SECRET,
                            day("01-10")),
                    new InquiryPlanned(
                            INQUIRY,
                            "Care",
                            "s",
                            List.of(SupervisedOrgan.GOVERNMENT),
                            Facts.COMMITTEE,
                            RESEARCH,
                            Secrecy.PUBLIC,
                            day("02-10")),
                    new RespondingUnitNotified(
                            INQUIRY, Facts.GREENING, new PersonId("p-1"), "head", "n", day("02-20")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_case_and_the_one_that_it_goes_back_to_are_shown_at_both_ends() {
        assertThat(links(Desk.CLERK, INQUIRY))
                .extracting(CaseLink::relation, CaseLink::stream, CaseLink::title, CaseLink::form)
                .containsExactly(tuple(Relation.ARISES_FROM, RESEARCH.stream(), "Quiet title", "RESEARCH"));
        assertThat(links(Desk.CLERK, RESEARCH))
                .extracting(CaseLink::relation, CaseLink::stream, CaseLink::title, CaseLink::form)
                .containsExactly(tuple(Relation.LED_TO, INQUIRY.stream(), "Care", "INQUIRY"));
    }

    @Test
    void the_plan_on_which_its_topic_stands_is_shown_to_who_may_read_it() {
        TopicName topic = new TopicName("care");
        desk.write(
                new YearPlanAdopted(
                        PLAN,
                        2023,
                        "Plan of 2023",
                        Facts.MEETING,
                        "n",
                        List.of(new PlannedTopic(
                                topic, "t", PlannedForm.INQUIRY, null, Facts.COMMITTEE, Facts.due(day("03-31")))),
                        Facts.undated(day("03-01")),
                        day("03-01")),
                new PlanTopicTakenUp(PLAN, topic, INQUIRY, day("03-02")));
        assertThat(links(Desk.CLERK, INQUIRY))
                .extracting(CaseLink::relation, CaseLink::stream)
                .contains(tuple(Relation.NAMED_BY, PLAN.stream()));
        assertThat(links(OFFICE, INQUIRY)).isEmpty();
    }

    @Test
    void who_may_not_see_the_other_case_learns_nothing_of_it() {
        assertThat(desk.view(OFFICE, RESEARCH)).isEmpty();
        assertThat(links(OFFICE, INQUIRY)).isEmpty();
        assertThat(List.of(
                                desk.view(OFFICE, INQUIRY).orElseThrow(),
                                desk.history(OFFICE, INQUIRY.stream())
                                        .orElseThrow()
                                        .items(),
                                new VisibleEvents(desk.timeline(), desk.book())
                                        .find(OFFICE, new FindEvents(0, 100)).events().stream()
                                                .map(SeenEvent::content)
                                                .toList())
                        .stream()
                        .map(Object::toString))
                .noneMatch(told -> told.contains(RESEARCH.value()) || told.contains("Quiet"))
                .allMatch(told -> told.contains(INQUIRY.value()) || told.contains("Care"));
    }

    @Test
    void who_may_see_it_reads_it_in_the_case_and_its_history() {
        assertThat(desk.view(Desk.CLERK, INQUIRY).orElseThrow().toString()).contains(RESEARCH.value());
        assertThat(desk.history(INQUIRY).items().toString()).contains("Quiet title");
    }

    private List<CaseLink> links(Reader reader, CaseId caseId) {
        return desk.cases()
                .links(reader, new FindCase(caseId, Moment.NOW))
                .orElseThrow()
                .items();
    }
}
