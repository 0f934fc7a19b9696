package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.Light;
import org.duban.query.caseview.Escalation;
import org.duban.query.caseview.Escalation.Letter;
import org.duban.query.caseview.Escalation.Miss;
import org.duban.query.caseview.Escalation.Pressure;
import org.duban.query.caseview.Escalation.Told;
import org.duban.query.caseview.Form;
import org.duban.query.followup.FollowUp;
import org.duban.query.obligation.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalationViewTest {

    private static final ItemId ITEM = new ItemId("item-1");
    private static final Escalation CHASE = new Escalation(
            DutyId.of(DutyKind.RECTIFICATION_ITEM, ITEM.value()),
            0,
            List.of(miss(1, "2023-10-07", "2023-10-08T16:30:00Z"), miss(2, "2023-11-20", "2023-11-20T18:00:00Z")),
            List.of(
                    new Letter(Pressure.REMINDER, day("2023-09-28"), "徐人办函〔2023〕3号", null),
                    new Letter(Pressure.SUPERVISION, day("2023-10-20"), "徐人办函〔2023〕5号", limit("2023-11-20")),
                    new Letter(Pressure.CHAIRPERSONS, day("2023-11-28"), "第三十次", limit("2023-12-15"))),
            List.of(new Told(1, day("2023-10-09"), Instant.parse("2023-10-09T01:00:00Z"), Channel.MAIL)),
            Measure.INQUIRY);

    @Test
    void what_was_done_is_told_in_the_order_in_which_it_was_done() {
        assertThat(told(Locale.CHINESE, CHASE))
                .containsExactly(
                        "2023-09-28 催办函 徐人办函〔2023〕3号",
                        "2023-10-08 起逾期，2023-10-09 发现",
                        "2023-10-09 已发邮件提醒",
                        "2023-10-20 督办函 徐人办函〔2023〕5号，限期 2023-11-20",
                        "限期又过：2023-11-21 起逾期，2023-11-21 发现",
                        "2023-11-28 主任会议（第三十次）督办，限期 2023-12-15",
                        "已决定：询问");
    }

    @Test
    void the_same_is_told_in_english() {
        assertThat(told(Locale.ENGLISH, CHASE))
                .startsWith("2023-09-28: reminder 徐人办函〔2023〕3号", "Overdue since 2023-10-08, noticed 2023-10-09")
                .contains("2023-10-20: supervision letter 徐人办函〔2023〕5号, to be done by 2023-11-20")
                .endsWith("Chosen: inquiry");
    }

    @Test
    void nothing_is_told_where_nothing_is_known() {
        assertThat(told(Locale.CHINESE, null)).isEmpty();
    }

    private static List<String> told(Locale language, @Nullable Escalation escalation) {
        Words words = new Words(PagesWiring.messageSource(), language);
        return new EscalationView(owed(escalation), ZoneId.of("Asia/Shanghai"), words).told();
    }

    private static FollowUp owed(@Nullable Escalation escalation) {
        return new FollowUp(
                "case-1:RECTIFICATION_ITEM:item-1",
                new CaseId("case-1"),
                "执法检查",
                Form.LAW_INSPECTION,
                DutyKind.RECTIFICATION_ITEM,
                "整改事项",
                ITEM,
                Owner.UNIT,
                SupervisedOrgan.GOVERNMENT,
                new UnitId("housing"),
                List.of(),
                Secrecy.PUBLIC,
                "ACCEPTED_BY_UNIT",
                true,
                Deadline.Kind.DATED,
                day("2023-10-07"),
                60L,
                Light.RED,
                null,
                null,
                null,
                null,
                escalation);
    }

    private static Miss miss(int stage, String on, String detectedAt) {
        return new Miss(stage, day(on), day(on).plusDays(1), Instant.parse(detectedAt));
    }

    private static Deadline limit(String on) {
        return new Deadline(
                Deadline.Kind.DATED, day(on), "SUPERVISION_LIMIT", 1, "DD", null, day(on), null, day(on), null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
