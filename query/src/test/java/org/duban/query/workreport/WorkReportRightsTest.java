package org.duban.query.workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.events.SupervisedOrgan.COURT;
import static org.duban.events.SupervisedOrgan.GOVERNMENT;
import static org.duban.query.Facts.GREENING;
import static org.duban.query.Facts.ITEM;
import static org.duban.query.Facts.day;
import static org.duban.query.workreport.Reports.CASE;

import java.util.List;
import java.util.Set;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.workreport.DraftingEvent.ViewAnswer;
import org.duban.query.Desk;
import org.duban.query.Facts;
import org.duban.query.access.Reader;
import org.duban.query.followup.FollowUp;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkReportRightsTest {

    private static final Reader DEPUTY = Reader.of(Set.of(Role.DEPUTY), null, null);
    private static final Reader GREENERS = Reader.of(Set.of(Role.DEPARTMENT), GREENING, GOVERNMENT);
    private static final String[] PAPERS = {"CollectedViewsSent", "DraftReportSentForComment", "DraftReportCommented"};
    private static final String[] WORDS = {"more beds", "views to", "draft of", "said of"};

    private final Desk desk = new Desk()
            .write(
                    Reports.planned(day("01-10")),
                    Reports.visited(day("01-20")),
                    Reports.viewed(GOVERNMENT, day("02-01"), "more beds"),
                    Reports.drafted(GOVERNMENT, day("03-01")),
                    Reports.commented(GOVERNMENT, day("03-03")),
                    Reports.submitted(GOVERNMENT, 1, day("03-10"), new ViewAnswer(1, "eighty")),
                    Reports.submitted(COURT, 1, day("03-11")),
                    Reports.distributed(day("03-15")),
                    Reports.heard(GOVERNMENT, day("03-30")),
                    Reports.heard(COURT, day("03-30")),
                    Facts.identified(CASE, ITEM, day("03-31")),
                    Facts.assigned(CASE, ITEM, GREENING, day("05-31"), day("04-02")));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_deputy_reads_the_report_and_its_hearing_once_published_but_no_name_no_draft_and_no_view() {
        assertThat(desk.view(DEPUTY, CASE)).isEmpty();
        desk.write(new ReportPublished(CASE, Facts.PAPERS, "web", "url", day("07-01")));
        assertThat(shown(DEPUTY))
                .contains("report 1 of GOVERNMENT", "head of COURT", "two homes")
                .doesNotContain(WORDS)
                .doesNotContain("p-reporter", "p-invited", "p-visitor");
        assertThat(told(DEPUTY))
                .contains("FinalReportSubmitted", "ReportHeard", "ReportDistributedToMembers")
                .doesNotContain(PAPERS);
        assertThat(desk.history(DEPUTY, CASE, Moment.NOW, Page.FIRST).toString())
                .contains("head of COURT")
                .doesNotContain(WORDS)
                .doesNotContain("p-report", "p-invite", "p-visito");
        assertThat(kinds(DEPUTY)).doesNotContain("COLLECTED_VIEWS", "DRAFT_COMMENT");
    }

    @Test
    void a_unit_that_handles_one_item_reads_no_more_of_the_report_than_what_it_is_about() {
        desk.write(Facts.delivered(CASE, day("06-01"), day("04-01")));
        assertThat(shown(GREENERS))
                .contains("care of the old", "MEMBERS_POINTS")
                .doesNotContain(WORDS)
                .doesNotContain("report 1 of", "p-reporter", "two homes");
        assertThat(told(GREENERS)).doesNotContain(PAPERS).doesNotContain("FinalReportSubmitted", "ReportHeard");
        assertThat(kinds(GREENERS)).containsExactly("RECTIFICATION_ITEM");
    }

    @Test
    void an_organ_reads_its_own_papers_from_the_plan_on_and_not_those_of_another_organ() {
        assertThat(shown(office(GOVERNMENT))).contains(WORDS);
        assertThat(told(office(GOVERNMENT))).contains(PAPERS);
        assertThat(kinds(office(GOVERNMENT))).contains("DRAFT_COMMENT", "COLLECTED_VIEWS");
        assertThat(shown(office(COURT))).contains("report 1 of GOVERNMENT").doesNotContain(WORDS);
        assertThat(told(office(COURT))).contains("FinalReportSubmitted").doesNotContain(PAPERS);
        assertThat(kinds(office(COURT))).doesNotContain("DRAFT_COMMENT");
        assertThat(desk.seen(office(COURT)))
                .filteredOn(duty -> duty.kind().equals("COLLECTED_VIEWS"))
                .extracting(duty -> duty.duty().which())
                .containsExactly("court");
    }

    private String shown(Reader reader) {
        return desk.view(reader, CASE).orElseThrow().toString();
    }

    private List<String> told(Reader reader) {
        return desk.history(reader, CASE, Moment.NOW, Page.FIRST).orElseThrow().items().stream()
                .map(HistoryEntry::event)
                .toList();
    }

    private List<String> kinds(Reader reader) {
        return desk.seen(reader).stream().map(FollowUp::kind).distinct().toList();
    }

    private static Reader office(SupervisedOrgan organ) {
        return Reader.of(Set.of(Role.OFFICE), new UnitId("office"), organ);
    }
}
