package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.LegalStatus;
import org.duban.events.MeetingId;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.Escalation;
import org.duban.query.duty.Escalation.ChosenMeasure;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.duty.Escalation.Miss;
import org.duban.query.duty.Escalation.PeopleTold;
import org.duban.query.duty.Escalation.Pressure;
import org.duban.query.followup.FollowUp;
import org.duban.query.row.DutyRow;
import org.junit.jupiter.api.Test;

class EscalationViewTest {

    private static final DutyId DUTY = HandlingDuty.RECTIFICATION_ITEM.of(new ItemId("item-1"));
    private static final MeetingId MEETING = new MeetingId("chairpersons-17-30");
    private static final Escalation CHASE = new Escalation(
            0,
            List.of(miss(1, "2023-10-07", "2023-10-08T16:30:00Z"), miss(2, "2023-11-20", "2023-11-20T18:00:00Z")),
            List.of(
                    new EscalationLetter(Pressure.REMINDER, day("2023-09-28"), "徐人办函〔2023〕3号", null, "请办", null, null),
                    new EscalationLetter(
                            Pressure.SUPERVISION,
                            day("2023-10-20"),
                            "徐人办函〔2023〕5号",
                            null,
                            "限期办",
                            limit("2023-11-20"),
                            null),
                    new EscalationLetter(
                            Pressure.CHAIRPERSONS, day("2023-11-28"), null, MEETING, "仍未办", limit("2023-12-15"), null)),
            List.of(new PeopleTold(
                    Light.RED,
                    day("2023-10-07"),
                    1,
                    day("2023-10-09"),
                    Instant.parse("2023-10-09T01:00:00Z"),
                    Channel.MAIL,
                    List.of())),
            new ChosenMeasure(Measure.SPECIAL_INQUIRY, "决定", null, null, day("2023-12-20")),
            List.of(),
            List.of());

    @Test
    void what_was_done_is_told_in_the_order_in_which_it_was_done() {
        assertThat(told(Locale.CHINESE, CHASE))
                .containsExactly(
                        "2023-09-28 提醒函 徐人办函〔2023〕3号",
                        "2023-10-08 起逾期，2023-10-09 发现",
                        "2023-10-09 已发邮件提醒",
                        "2023-10-20 督办函 徐人办函〔2023〕5号，限期 2023-11-20",
                        "督办限期届满仍未完成：2023-11-21 起逾期，2023-11-21 发现",
                        "2023-11-28 主任会议（第三十次）督办，限期 2023-12-15",
                        "已决定：专题询问");
    }

    @Test
    void the_same_is_told_in_english() {
        assertThat(told(Locale.ENGLISH, CHASE))
                .startsWith("2023-09-28: reminder 徐人办函〔2023〕3号", "Overdue since 2023-10-08, noticed 2023-10-09")
                .contains("2023-10-20: supervision letter 徐人办函〔2023〕5号, to be done by 2023-11-20")
                .endsWith("Chosen: a special inquiry");
    }

    @Test
    void a_pause_is_told_with_the_meetings_that_began_and_ended_it() {
        Escalation.Pause pause = new Escalation.Pause(
                day("2023-09-10"),
                day("2023-09-20"),
                MEETING,
                "疫情",
                day("2023-09-09"),
                day("2023-09-21"),
                "已缓解",
                MEETING);
        Escalation paused = new Escalation(0, List.of(), List.of(), List.of(), null, List.of(pause), List.of());
        assertThat(told(Locale.CHINESE, paused))
                .containsExactly("2023-09-09 第三十次决定自 2023-09-10 起中止计算期限：疫情", "2023-09-21 第三十次决定提前恢复计算：已缓解");
    }

    @Test
    void nothing_is_told_where_nothing_is_known() {
        assertThat(told(Locale.CHINESE, Escalation.NONE)).isEmpty();
    }

    @Test
    void what_came_after_the_day_one_looks_at_is_not_told() {
        assertThat(told(Locale.CHINESE, CHASE, day("2023-10-08")))
                .containsExactly("2023-09-28 提醒函 徐人办函〔2023〕3号", "2023-10-08 起逾期");
        assertThat(told(Locale.CHINESE, CHASE, day("2023-10-07"))).containsExactly("2023-09-28 提醒函 徐人办函〔2023〕3号");
    }

    private static List<String> told(Locale language, Escalation escalation) {
        return told(language, escalation, day("2024-01-11"));
    }

    private static List<String> told(Locale language, Escalation escalation, LocalDate on) {
        Words words = new Words(PagesWiring.messageSource(), language);
        return new EscalationView(owed(escalation), ZoneId.of("Asia/Shanghai"), on, meeting -> "第三十次", words).told();
    }

    private static FollowUp owed(Escalation escalation) {
        CaseId caseId = new CaseId("case-1");
        DutyView duty = new DutyView(
                DUTY,
                Responsible.unit(new UnitId("housing")),
                limit("2023-10-07"),
                day("2023-07-05"),
                null,
                null,
                escalation,
                List.of());
        DutyRow row = new DutyRow(
                caseId.stream(),
                caseId,
                "执法检查",
                "LAW_INSPECTION",
                "整改事项",
                new ItemId("item-1"),
                List.of(SupervisedOrgan.GOVERNMENT),
                Secrecy.PUBLIC,
                List.of(),
                "ACCEPTED_BY_UNIT",
                null,
                duty);
        return new FollowUp(row, 60L, Light.RED, null);
    }

    private static Miss miss(int stage, String on, String detectedAt) {
        return new Miss(stage, day(on), day(on).plusDays(1), Instant.parse(detectedAt));
    }

    private static Deadline limit(String on) {
        return new Deadline(
                Deadline.Kind.DATED,
                day(on),
                "SUPERVISION_LIMIT",
                1,
                "DD",
                null,
                LegalStatus.DD,
                day(on),
                null,
                day(on),
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
