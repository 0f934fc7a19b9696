package org.duban.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Facts.day;

import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.research.ResearchEvent.FieldVisitMade;
import org.duban.events.research.ResearchEvent.VisitKind;
import org.duban.query.Desk;
import org.duban.query.timeline.Moment;
import org.junit.jupiter.api.Test;

class OrganisationsVisitedTest {

    @Test
    void an_organisation_counts_once_however_its_code_was_typed() {
        try (Desk desk = new Desk()) {
            desk.write(
                    visited("91310104MA1FR00001"),
                    visited(" 91310104ma1fr00001"),
                    visited("９1310104MA1FR00001 "),
                    visited("91310104MA1FR00002"));
            assertThat(new AnnualReports(desk.timeline())
                            .find(
                                    Desk.CLERK,
                                    new FindAnnualReport(new ReportPeriod(day("01-01"), day("12-31")), Moment.NOW))
                            .value("organisations-visited")
                            .orElseThrow()
                            .printed())
                    .isEqualTo("2");
        }
    }

    private static FieldVisitMade visited(String organisationId) {
        return new FieldVisitMade(
                new CaseId("on-foot"), organisationId, "o", VisitKind.LAW_INSPECTION, List.of(), "s", day("05-05"));
    }
}
