package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.internalrule.InternalRuleCommand.AdoptInternalRule;
import org.duban.command.internalrule.InternalRuleCommand.ReviseInternalRule;
import org.duban.command.meeting.MeetingCommand.HoldMeeting;
import org.duban.command.meeting.MeetingCommand.ScheduleMeeting;
import org.duban.events.InternalRuleId;
import org.duban.events.MeetingId;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.duban.events.internalrule.InternalRuleEvent.TermUnit;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which internal rule sets which term, and from which day on, stands with the deadline rules. */
class InternalTermsPageTest {

    private static final MeetingId SESSION = new MeetingId("standing-99");
    private static final InternalRuleId RULE = new InternalRuleId("opinions-handling");
    private static final LocalDate ADOPTED = LocalDate.parse("2023-09-21");

    @Test
    void each_edition_says_what_it_sets_and_for_which_days(@TempDir Path data) {
        try (Server server = Server.peopled(data)) {
            Browser deputy = new Browser(server.as("deputy"));
            assertThat(deputy.page("/rules").expectFirst("#internal").text()).isEqualTo("内部规则未设定期限。");
            adopted(server);

            Document page = deputy.page("/rules?lang=en");
            Neatness.check(page, "en");
            Elements rows = page.select("#internal tbody tr");
            assertThat(rows.eachText())
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains("OPINION_HANDLE", "2 months", "审议意见办理办法", "第九条", "2023-10-01")
                                    .endsWith("2024-01-01 no more"),
                            second -> assertThat(second)
                                    .contains("OPINION_HANDLE", "45 days", "徐人常〔2023〕30号", "第十条")
                                    .endsWith("2024-01-01 open now"));
            assertThat(deputy.page("/rules").select("#internal tbody tr").stream()
                            .map(Element::text)
                            .toList())
                    .allMatch(row -> row.contains("审议意见研究处理"));
        }
    }

    private static void adopted(Server server) {
        server.record(new ScheduleMeeting(
                SESSION, MeetingKind.STANDING_COMMITTEE, 17, 99, "第九十九次会议", ADOPTED, null, false, ADOPTED));
        server.record(new HoldMeeting(SESSION, 35, 32, null, ADOPTED));
        server.record(new AdoptInternalRule(
                RULE,
                "审议意见办理办法",
                SESSION,
                "徐人常〔2023〕18号",
                LocalDate.parse("2023-10-01"),
                List.of(new SetTerm("OPINION_HANDLE", 2, TermUnit.MONTHS, "第九条")),
                null,
                ADOPTED));
        server.record(new ReviseInternalRule(
                RULE,
                "审议意见办理办法（修订）",
                SESSION,
                "徐人常〔2023〕30号",
                "缩短期限",
                LocalDate.parse("2024-01-01"),
                List.of(new SetTerm("OPINION_HANDLE", 45, TermUnit.CALENDAR_DAYS, "第十条")),
                ADOPTED));
    }
}
