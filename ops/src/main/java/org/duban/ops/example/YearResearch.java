package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/** Thirty-nine pieces of research and the organisations visited meanwhile. */
record YearResearch(YearScript script) {

    private static final int OUTCOMES = 25;
    private static final int ORGANISATIONS = 176;
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final List<String> AREAS = List.of("徐家汇片区", "漕河泾片区", "滨江片区");

    /** The report names most of these; it does not say how the forty-one divide. */
    private static final List<String> TOPICS = List.of(
            "社会治理",
            "促进就业",
            "基层立法联系点建设",
            "防汛指挥系统建设",
            "社区养老服务",
            "托育服务",
            "社区卫生服务",
            "街镇行政执法改革",
            "退役军人保障",
            "基层警务工作",
            "检察监督与行政执法衔接",
            "菜市场和平价菜专柜",
            "市民健身设施");

    private static final List<String> IN_THE_COURSE_OF =
            List.of("LAW_INSPECTION", "SPECIAL_INQUIRY", "DEPUTY_VISIT", "CONSTITUENCY_CONTACT");
    static final List<String> DEPUTIES = List.of("p-a51c37ee", "p-b6b0fa15");

    void write() {
        int all = AREAS.size() * TOPICS.size();
        int visited = 0;
        for (int n = 0; n < all; n++) {
            int until = ORGANISATIONS * (n + 1) / all;
            research(n, visited, until);
            visited = until;
        }
    }

    private void research(int n, int visitedBefore, int visitedAfter) {
        String id = "research-2023-%02d".formatted(n + 1);
        String topic = TOPICS.get(n % TOPICS.size());
        LocalDate start = FIRST.plusDays(3L * n);
        String by = n % 2 == 0 ? "judicial" : "committee";
        String committee = n % 2 == 0 ? "npc-judicial" : "npc-urban-env";
        String title = "%s%s专项调研（示例）".formatted(AREAS.get(n / TOPICS.size()), topic);
        script.add(
                start,
                by,
                "start-research",
                "caseId",
                id,
                "title",
                title,
                "topic",
                topic,
                "organs",
                List.of("GOVERNMENT"),
                "committee",
                committee,
                "team",
                DEPUTIES,
                "secrecy",
                "PUBLIC");
        for (int organisation = visitedBefore; organisation < visitedAfter; organisation++) {
            visited(id, by, organisation, start.plusDays(5L + organisation - visitedBefore), "听取意见建议，了解经营和服务情况。");
        }
        if (n % 10 == 0) {
            visited(id, by, visitedBefore, start.plusDays(30), "再次走访，了解意见落实情况。");
        }
        script.add(
                start.plusDays(60),
                by,
                "complete-research-report",
                "caseId",
                id,
                "documentNo",
                "徐人大调〔2023〕%d号（示例）".formatted(n + 1),
                "summary",
                "梳理情况，分析问题，提出建议。",
                "advice",
                List.of("完善工作机制", "补齐服务短板"));
        if (n < OUTCOMES) {
            script.add(
                    start.plusDays(70),
                    by,
                    "register-research-outcome",
                    "caseId",
                    id,
                    "outcomeNo",
                    "2023-%02d".formatted(n + 1),
                    "researchOutcome",
                    topic + "课题成果（示例）");
        }
    }

    private void visited(String id, String by, int organisation, LocalDate on, String summary) {
        script.add(
                on,
                by,
                "record-field-visit",
                "caseId",
                id,
                "organisationId",
                "xuhui-organisation-%03d".formatted(organisation + 1),
                "organisation",
                "徐汇区走访单位%d（示例）".formatted(organisation + 1),
                "visitKind",
                IN_THE_COURSE_OF.get(organisation % IN_THE_COURSE_OF.size()),
                "visitors",
                List.of(DEPUTIES.get(organisation % DEPUTIES.size())),
                "summary",
                summary);
    }
}
