package org.duban.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.ItemMergedInto;
import org.duban.events.handling.SessionEvent.SessionScheduled;
import org.duban.events.handling.SessionEvent.SessionTerm;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FollowUp;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final Reader OFFICE =
            Reader.of(Set.of(Role.OFFICE), new UnitId("office"), SupervisedOrgan.GOVERNMENT);
    private static final Reader COURT = Reader.of(Set.of(Role.OFFICE), new UnitId("court"), SupervisedOrgan.COURT);
    private static final Reader GREENERS = department(GREENING);

    private final Desk desk = new Desk()
            .write(
                    Facts.planned(CASE, day("01-10")),
                    Facts.identified(CASE, ITEM, day("01-20")),
                    Facts.identified(CASE, OTHER_ITEM, day("01-20")),
                    Facts.compiled(CASE, List.of(ITEM, OTHER_ITEM), day("01-25")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_office_sees_the_whole_of_a_case_of_several_organs_but_not_their_drafts() {
        CaseId joint = new CaseId("joint");
        List<SupervisedOrgan> both = List.of(SupervisedOrgan.GOVERNMENT, SupervisedOrgan.COURT);
        desk.write(
                Facts.planned(joint, Secrecy.PUBLIC, both, day("01-10")),
                Facts.delivered(joint, SupervisedOrgan.GOVERNMENT, List.of(), day("06-01"), day("03-01")),
                Facts.drafted(joint, SupervisedOrgan.GOVERNMENT, 1, day("05-01"), day("04-20")));
        assertThat(desk.view(COURT, joint)).isEmpty();
        desk.write(Facts.delivered(joint, SupervisedOrgan.COURT, List.of(), day("06-02"), day("03-02")));
        CaseView shown = desk.view(COURT, joint).orElseThrow();
        assertThat(shown.rounds())
                .hasSize(2)
                .allSatisfy(round -> assertThat(round.drafts()).isEmpty());
        assertThat(desk.view(OFFICE, joint).orElseThrow().rounds().getFirst().drafts())
                .hasSize(1);
        assertThat(desk.seen(COURT))
                .extracting(FollowUp::followUpId)
                .contains("joint:HANDLING_REPORT:government")
                .doesNotContain("joint:REPORT_COMMENT:government-1-1");
        assertThat(desk.seen(OFFICE)).extracting(FollowUp::followUpId).contains("joint:REPORT_COMMENT:government-1-1");
        assertThat(desk.history(COURT, joint, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items())
                .extracting(HistoryEntry::event)
                .doesNotContain("HandlingReportDraftSentForComment");
    }

    @Test
    void a_unit_sees_what_was_handled_by_those_merged_into_it() {
        deliver();
        Reader merged = new Reader(Set.of(Role.DEPARTMENT), Set.of(new UnitId("new"), GREENING), null, null);
        assertThat(desk.view(merged, CASE).orElseThrow().items())
                .extracting(ItemView::itemId)
                .containsExactly(ITEM);
        assertThat(desk.seen(merged)).extracting(FollowUp::itemId).containsExactly(ITEM);
    }

    @Test
    void a_person_sees_what_that_person_owes() {
        PersonId mayor = new PersonId("p-mayor");
        Reader person = new Reader(Set.of(Role.DEPUTY), Set.of(), null, mayor);
        SessionTerm term = new SessionTerm(
                HandlingDuty.SESSION_DRAFT.of("inspection-report"), Facts.due(day("03-01")), Responsible.person(mayor));
        desk.write(new SessionScheduled(
                CASE, "INSPECTION_REPORT", Facts.MEETING, day("03-10"), List.of(term), day("02-01")));
        assertThat(desk.seen(person)).extracting(FollowUp::kind).containsExactly("SESSION_DRAFT");
        assertThat(desk.view(person, CASE).orElseThrow().items()).isEmpty();
    }

    @Test
    void a_department_is_told_the_number_of_another_ones_item_but_not_its_title() {
        deliver();
        desk.write(new ItemMergedInto(CASE, ITEM, OTHER_ITEM, "same", List.of(), day("03-05")));
        assertThat(desk.history(GREENERS, CASE, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items()
                        .getLast()
                        .summary())
                .isEqualTo("Item 1 “Item bins” was merged into item 2");
    }

    private void deliver() {
        desk.write(
                Facts.delivered(CASE, day("06-01"), day("03-01")),
                Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-02")),
                Facts.assigned(CASE, OTHER_ITEM, HOUSING, day("05-31"), day("03-02")));
    }

    private static Reader department(UnitId unit) {
        return Reader.of(Set.of(Role.DEPARTMENT), unit, SupervisedOrgan.GOVERNMENT);
    }
}
