package org.duban.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.CaseLinkId;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.caselink.CaseLinkEvent.CaseLinkWithdrawn;
import org.duban.events.caselink.CaseLinkEvent.CasesLinked;
import org.duban.events.caselink.CaseLinkEvent.CongressLinked;
import org.duban.events.caselink.CaseLinkEvent.CongressSide;
import org.duban.events.caselink.CaseLinkEvent.LinkKind;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseLink.Relation;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkedCasesTest {

    private static final CaseId RESEARCH = new CaseId("quiet-research");
    private static final CaseId INQUIRY = new CaseId("care-inquiry");
    private static final CaseLinkId LINK = new CaseLinkId("escalated");
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
                            null,
                            Secrecy.PUBLIC,
                            day("02-10")),
                    new RespondingUnitNotified(INQUIRY, Facts.GREENING, new PersonId("p-1"), "head", "n", day("02-20")),
                    new CasesLinked(LINK, LinkKind.ESCALATION, List.of(RESEARCH), INQUIRY, "why", day("02-10")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_link_is_shown_at_both_ends() {
        assertThat(links(Desk.CLERK, INQUIRY))
                .extracting(CaseLink::relation, CaseLink::stream, CaseLink::title, CaseLink::form)
                .containsExactly(tuple(Relation.ESCALATED_FROM, RESEARCH.stream(), "Quiet title", "RESEARCH"));
        assertThat(links(Desk.CLERK, RESEARCH))
                .extracting(CaseLink::relation, CaseLink::stream)
                .containsExactly(tuple(Relation.ESCALATED_TO, INQUIRY.stream()));
    }

    @Test
    void who_may_not_see_the_other_case_learns_nothing_of_it() {
        assertThat(links(OFFICE, INQUIRY)).isEmpty();
    }

    @Test
    void once_it_is_taken_back_there_is_none() {
        desk.write(new CaseLinkWithdrawn(LINK, "r", day("03-01")));

        assertThat(links(Desk.CLERK, INQUIRY)).isEmpty();
        assertThat(links(Desk.CLERK, RESEARCH)).isEmpty();
    }

    @Test
    void the_case_of_another_congress_is_named_with_its_title() {
        CaseLinkId above = new CaseLinkId("above");
        desk.write(new CongressLinked(
                above, INQUIRY, CongressSide.ABOVE, "city", "Care in the city", "n", null, day("02-11")));

        assertThat(links(Desk.CLERK, INQUIRY))
                .extracting(CaseLink::relation, CaseLink::stream, CaseLink::title)
                .contains(tuple(Relation.NAMED_BY, above.stream(), "Care in the city"));
        assertThat(links(OFFICE, INQUIRY)).isEmpty();
    }

    private List<CaseLink> links(Reader reader, CaseId caseId) {
        return desk.cases()
                .links(reader, new FindCase(caseId, Moment.NOW))
                .orElseThrow()
                .items();
    }
}
