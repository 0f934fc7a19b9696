package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/** Sixteen major decisions that the government reported before it made them, each heard by a session. */
record YearMajorDecisions(YearScript script) {

    private static final LocalDate LISTED = LocalDate.of(2023, 3, 6);

    /** The first two are named in the report; the rest are plausible. */
    private static final List<String> MATTERS = List.of(
            "“无废城市”建设",
            "“15分钟社区生活圈”行动",
            "城市更新三年行动计划",
            "义务教育学校布局规划调整",
            "养老服务设施布局专项规划",
            "公共租赁住房分配办法",
            "停车资源共享实施方案",
            "历史风貌区保护利用规划",
            "轨道交通站点周边综合开发方案",
            "公共体育设施开放办法",
            "滨江公共空间管理办法",
            "旧住房成套改造计划",
            "区域卫生规划",
            "重点产业扶持政策",
            "雨水排水系统建设规划",
            "公园城市建设实施方案");

    /** The session that hears matters, and the chairpersons' meeting before it that decided so. */
    private static final String OPINION = "决策实施情况要适时向常委会报告。";

    /** What is delivered from this day on is handled in the next year. */
    private static final LocalDate LATE = LocalDate.of(2023, 10, 1);

    private record Round(
            int session,
            LocalDate heardOn,
            int chairpersons,
            LocalDate chosenOn,
            int approvers,
            LocalDate approvedOn) {}

    private static final List<Round> ROUNDS = List.of(
            new Round(12, LocalDate.of(2023, 4, 25), 33, LocalDate.of(2023, 4, 4), 35, LocalDate.of(2023, 5, 8)),
            new Round(14, LocalDate.of(2023, 7, 27), 38, LocalDate.of(2023, 7, 17), 39, LocalDate.of(2023, 8, 7)),
            new Round(15, LocalDate.of(2023, 9, 21), 40, LocalDate.of(2023, 9, 11), 41, LocalDate.of(2023, 9, 26)),
            new Round(17, LocalDate.of(2023, 12, 20), 45, LocalDate.of(2023, 12, 4), 48, LocalDate.of(2023, 12, 25)));

    void write() {
        for (int n = 0; n < MATTERS.size(); n++) {
            matter("major-decision-2023-%02d".formatted(n + 1), MATTERS.get(n), n + 1, ROUNDS.get(n % ROUNDS.size()));
        }
    }

    private void matter(String id, String matter, int number, Round round) {
        script.add(
                LISTED,
                "clerk",
                "list-major-matter",
                "caseId",
                id,
                "title",
                "区人民政府关于" + matter + "的报告",
                "matter",
                matter,
                "reason",
                "列入年度重大行政决策事项目录。",
                "organs",
                List.of("GOVERNMENT"),
                "secrecy",
                "PUBLIC");
        script.add(
                round.chosenOn().minusDays(14),
                "office",
                "file-major-decision-report",
                "caseId",
                id,
                "documentNo",
                "徐府报〔2023〕%d号（示例）".formatted(100 + number),
                "situation",
                "已完成调研和公众参与。",
                "grounds",
                "重大行政决策程序暂行条例。",
                "proposal",
                "方案已经专家论证和风险评估。",
                "data",
                "见附表。");
        script.add(
                round.chosenOn(),
                "director",
                "choose-major-matter-course",
                "caseId",
                id,
                "meeting",
                "chairpersons-17-" + round.chairpersons(),
                "course",
                "HEAR",
                "reason",
                "事关全局，提请常委会会议听取。");
        script.add(
                round.heardOn(),
                "clerk",
                "hear-major-decision-report",
                "caseId",
                id,
                "session",
                YearScript.fields("meeting", "standing-committee-17-" + round.session(), "members", 35, "present", 31),
                "opinionsRaised",
                List.of(OPINION));
        YearHandling handling = new YearHandling(script, id, "committee", OPINION);
        handling.deliver(round.heardOn(), round.approvers(), round.approvedOn(), 50 + number);
        if (round.approvedOn().isBefore(LATE)) {
            handling.finish(round.approvedOn().plusDays(60), number);
            handling.close();
        }
    }
}
