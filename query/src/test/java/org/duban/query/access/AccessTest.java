package org.duban.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duban.query.Desk.CLERK;
import static org.duban.query.Facts.CASE;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.HOUSING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.OTHER_ITEM;
import static org.duban.query.Facts.day;

import java.util.List;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemEvent.AssistingOpinionSent;
import org.duban.events.handling.ItemEvent.AssistingTerm;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.Assignment.AssistingOpinion;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.caseview.OpinionsView;
import org.duban.query.caseview.Work.Result;
import org.duban.query.followup.FollowUp;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Reader OFFICE =
            Reader.of(Set.of(Role.OFFICE), new UnitId("office"), SupervisedOrgan.GOVERNMENT);
    private static final Reader COURT = Reader.of(Set.of(Role.OFFICE), new UnitId("court"), SupervisedOrgan.COURT);
    private static final Reader GREENERS = department(GREENING);
    private static final Reader HOUSERS = department(HOUSING);
    private static final Reader DEPUTY = Reader.of(Set.of(Role.DEPUTY), null, null);
    private static final Reader ADMIN = Reader.of(Set.of(Role.ADMIN), null, null);
    private static final String PROOF = "1".repeat(64);

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
    void an_office_sees_the_cases_of_its_organ_once_the_organ_knows_of_them() {
        assertThat(desk.view(OFFICE, CASE)).isEmpty();
        assertThat(desk.history(OFFICE, CASE, Moment.NOW, Page.FIRST)).isEmpty();
        deliver();
        assertThat(desk.view(OFFICE, CASE)).isEqualTo(desk.view(CLERK, CASE));
        assertThat(desk.view(COURT, CASE)).isEmpty();
        assertThat(desk.seen(OFFICE)).isEqualTo(desk.seen(CLERK));
        assertThat(desk.seen(COURT)).isEmpty();
    }

    @Test
    void a_unit_that_assists_sees_its_item_and_the_opinion_it_owes_as_does_the_lead_unit() {
        Deadline by = Facts.due(day("03-31"));
        desk.write(
                Facts.delivered(CASE, day("06-30"), day("02-01")),
                new ItemAssigned(
                        CASE,
                        ITEM,
                        GREENING,
                        List.of(HOUSING),
                        List.of(new AssistingTerm(HOUSING, by)),
                        null,
                        Facts.due(day("05-31")),
                        Facts.due(day("02-10")),
                        day("02-03")));
        DutyId opinion = HandlingDuty.ASSISTING_OPINION.of(ITEM, HOUSING);
        DutyId item = HandlingDuty.RECTIFICATION_ITEM.of(ITEM);

        assertThat(desk.seen(HOUSERS)).extracting(FollowUp::duty).containsExactlyInAnyOrder(item, opinion);
        assertThat(desk.seen(GREENERS)).extracting(FollowUp::duty).containsExactlyInAnyOrder(item, opinion);
        assertThat(desk.seen(department(new UnitId("commerce")))).isEmpty();

        desk.write(new AssistingOpinionSent(CASE, ITEM, HOUSING, "beside the gate", day("04-02")));
        assertThat(desk.seen(HOUSERS))
                .filteredOn(followUp -> followUp.duty().equals(opinion))
                .extracting(FollowUp::metOn)
                .containsExactly(day("04-02"));
        assertThat(desk.view(GREENERS, CASE).orElseThrow().items().getFirst().assignment())
                .isNotNull()
                .extracting(Assignment::opinions)
                .isEqualTo(List.of(new AssistingOpinion(day("04-02"), HOUSING, "beside the gate")));
    }

    @Test
    void nobody_outside_reads_what_units_say_to_each_other_of_a_published_case() {
        deliver();
        desk.write(
                new AssistingOpinionSent(CASE, ITEM, HOUSING, "beside the gate", day("04-02")),
                new ReportPublished(CASE, Facts.PAPERS, "website", "No. 1", day("04-03")));

        assertThat(desk.view(DEPUTY, CASE).orElseThrow().items().getFirst().assignment())
                .isNotNull()
                .extracting(Assignment::opinions)
                .isEqualTo(List.of());
        assertThat(desk.history(DEPUTY, CASE, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items())
                .extracting(HistoryEntry::event)
                .contains("ReportPublished")
                .doesNotContain("AssistingOpinionSent");
    }

    @Test
    void a_department_sees_its_own_items_only_and_no_drafts() {
        deliver();
        desk.write(Facts.drafted(CASE, SupervisedOrgan.GOVERNMENT, 1, day("05-01"), day("04-20")));
        CaseView shown = desk.view(GREENERS, CASE).orElseThrow();
        assertThat(shown.items()).extracting(ItemView::itemId).containsExactly(ITEM);
        assertThat(shown.rounds()).isEmpty();
        assertThat(shown.opinions().points().getFirst().covers()).containsExactly(ITEM);
        assertThat(shown.opinions().overallEvaluation()).isNull();
        assertThat(desk.seen(GREENERS)).extracting(FollowUp::itemId).containsExactly(ITEM);
        assertThat(desk.history(GREENERS, CASE, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items())
                .extracting(HistoryEntry::event)
                .containsExactly("ItemIdentified", "OpinionLetterDelivered", "ItemAssigned");
    }

    @Test
    void a_department_loses_sight_of_an_item_reassigned_to_another_also_in_the_past() {
        deliver();
        desk.write(Facts.reassigned(CASE, ITEM, HOUSING, day("06-30"), day("03-10")));
        assertThat(desk.view(GREENERS, CASE)).isEmpty();
        assertThat(desk.history(GREENERS, CASE, Moment.parse("2023-03-05", null), Page.FIRST))
                .isEmpty();
        assertThat(desk.view(HOUSERS, CASE).orElseThrow().items()).hasSize(2);
    }

    @Test
    void a_department_cannot_tell_from_a_search_which_other_units_handle_items() {
        deliver();
        assertThat(listed(GREENERS, HOUSING)).isEmpty();
        assertThat(listed(GREENERS, GREENING)).extracting(CaseSummary::items).containsExactly(1L);
        assertThat(listed(CLERK, HOUSING)).extracting(CaseSummary::items).containsExactly(2L);
    }

    @Test
    void a_deputy_sees_published_cases_without_names_and_evidence() {
        deliver();
        desk.write(Facts.submitted(CASE, ITEM, 1, day("04-01")));
        assertThat(desk.view(DEPUTY, CASE)).isEmpty();
        desk.write(new ReportPublished(CASE, Facts.PAPERS, "web", "url", day("07-01")));
        CaseView shown = desk.view(DEPUTY, CASE).orElseThrow();
        assertThat(shown.items()).hasSize(2).allSatisfy(item -> {
            assertThat(item.assignment()).extracting(Assignment::responsible).isNull();
            assertThat(item.results()).flatExtracting(Result::evidence).isEmpty();
        });
        assertThat(desk.history(DEPUTY, CASE, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.principal()).isNull();
                    assertThat(entry.recordedBy()).isNull();
                    assertThat(entry.content().toString()).doesNotContain("科长", "photo.jpg", "signer");
                });
    }

    @Test
    void a_deputy_reads_no_more_than_what_deputies_or_all_were_told() {
        deliver();
        desk.write(
                Facts.submitted(CASE, ITEM, 1, day("04-01")),
                new ReportPublished(CASE, List.of(CasePaper.REPORT), "web", "url", day("04-02")));
        CaseView report = desk.view(DEPUTY, CASE).orElseThrow();
        assertThat(report.items()).isEmpty();
        assertThat(report.opinions()).isEqualTo(OpinionsView.NONE);
        assertThat(report.duties()).isEmpty();
        assertThat(report.proceedings().publications()).hasSize(1);
        assertThat(desk.seen(DEPUTY)).isEmpty();
        assertThat(report.partial()).isTrue();
        assertThat(listed(DEPUTY, null)).extracting(CaseSummary::items).containsExactly((Long) null);
        assertThat(listed(DEPUTY, GREENING)).isEmpty();
        assertThat(events(DEPUTY))
                .contains("InspectionPlanned", "ReportPublished")
                .doesNotContain("ItemIdentified", "OpinionsCompiled", "OpinionLetterDelivered", "ItemAssigned");

        desk.write(new DeputiesTold(CASE, List.of(CasePaper.OPINIONS), "paper", "3", day("04-03")));
        CaseView opinions = desk.view(DEPUTY, CASE).orElseThrow();
        assertThat(opinions.opinions().points()).isNotEmpty();
        assertThat(opinions.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.handling())
                        .as("not known, which is not the same as not assigned")
                        .isNull());
        assertThat(listed(DEPUTY, null))
                .extracting(CaseSummary::items, CaseSummary::openItems)
                .containsExactly(tuple((long) opinions.items().size(), null));
        assertThat(listed(DEPUTY, GREENING)).isEmpty();
        assertThat(desk.seen(DEPUTY)).isEmpty();
        assertThat(events(DEPUTY)).contains("OpinionLetterDelivered").doesNotContain("ItemAssigned");
    }

    @Test
    void telling_the_deputies_shows_them_how_a_case_was_handled_and_publishes_nothing() {
        deliver();
        desk.write(
                Facts.submitted(CASE, ITEM, 1, day("04-01")),
                new DeputiesTold(CASE, Facts.PAPERS, "paper", "3", day("07-01")));
        CaseView shown = desk.view(DEPUTY, CASE).orElseThrow();
        assertThat(shown.course().publishedOn()).isNull();
        assertThat(shown.course().deputiesToldOn()).isEqualTo(day("07-01"));
        assertThat(shown.items().getFirst().results()).isNotEmpty();
        assertThat(listed(DEPUTY, GREENING)).hasSize(1);
        assertThat(desk.seen(DEPUTY)).isNotEmpty();
        assertThat(events(DEPUTY)).contains("ItemAssigned", "DeputiesTold");
    }

    @Test
    void a_deputy_never_sees_a_draft_nor_what_was_said_of_it() {
        deliver();
        desk.write(
                Facts.drafted(CASE, SupervisedOrgan.GOVERNMENT, 1, day("05-01"), day("04-20")),
                Facts.commented(CASE, SupervisedOrgan.GOVERNMENT, 1, false, day("04-25")),
                new ReportPublished(CASE, Facts.PAPERS, "web", "url", day("07-01")));
        assertThat(desk.view(DEPUTY, CASE).orElseThrow().toString()).doesNotContain("summary=draft", "comments=hm");
        assertThat(desk.history(DEPUTY, CASE, Moment.NOW, Page.FIRST)
                        .orElseThrow()
                        .items())
                .extracting(HistoryEntry::event)
                .doesNotContain("HandlingReportDraftSentForComment", "HandlingReportCommented");
        assertThat(desk.seen(DEPUTY)).extracting(FollowUp::kind).doesNotContain("REPORT_COMMENT");
    }

    @Test
    void a_secret_case_is_never_public() {
        CaseId secret = new CaseId("secret");
        desk.write(
                Facts.planned(secret, Secrecy.SECRET, day("01-10")),
                new DeputiesTold(secret, Facts.PAPERS, "paper", "3", day("07-01")),
                new ReportPublished(secret, Facts.PAPERS, "web", "url", day("07-01")));
        assertThat(desk.view(DEPUTY, secret)).isEmpty();
        assertThat(desk.view(CLERK, secret)).isPresent();
    }

    @Test
    void an_administrator_has_no_part_in_cases() {
        deliver();
        assertThat(desk.view(ADMIN, CASE)).isEmpty();
        assertThat(desk.seen(ADMIN)).isEmpty();
        assertThat(listed(ADMIN, null)).isEmpty();
    }

    @Test
    void evidence_is_open_to_those_who_see_the_item_that_cites_it() {
        deliver();
        desk.write(
                Facts.submitted(CASE, ITEM, 1, day("04-01")),
                new ReportPublished(CASE, Facts.PAPERS, "web", "url", day("07-01")));
        assertThat(desk.cases().cited(CLERK, PROOF)).isPresent();
        assertThat(desk.cases().cited(OFFICE, PROOF)).isPresent();
        assertThat(desk.cases().cited(GREENERS, PROOF)).isPresent();
        assertThat(desk.cases().cited(HOUSERS, PROOF)).isEmpty();
        assertThat(desk.cases().cited(DEPUTY, PROOF)).isEmpty();
        assertThat(desk.cases().cited(CLERK, "2".repeat(64))).isEmpty();
    }

    private List<String> events(Reader reader) {
        return desk.history(reader, CASE, Moment.NOW, Page.FIRST).orElseThrow().items().stream()
                .map(HistoryEntry::event)
                .toList();
    }

    private void deliver() {
        desk.write(
                Facts.delivered(CASE, day("06-01"), day("03-01")),
                Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("03-02")),
                Facts.assigned(CASE, OTHER_ITEM, HOUSING, day("05-31"), day("03-02")));
    }

    private List<CaseSummary> listed(Reader reader, @Nullable UnitId unit) {
        CaseFilter filter = new CaseFilter(null, null, null, null, unit, null, null);
        return desk.cases()
                .find(reader, new FindCases(filter, Moment.NOW, Page.FIRST))
                .items();
    }

    private static Reader department(UnitId unit) {
        return Reader.of(Set.of(Role.DEPARTMENT), unit, SupervisedOrgan.GOVERNMENT);
    }
}
