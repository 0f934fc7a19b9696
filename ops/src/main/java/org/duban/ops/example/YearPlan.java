package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The plan of the year with some of its topics, each taken up by a case of the year, and the decision and resolutions it names. */
record YearPlan(YearScript script) {

    private static final String PLAN = "supervision-2023";
    private static final String JUDICIAL = "npc-judicial";
    private static final String URBAN = "npc-urban-env";
    private static final LocalDate TAKEN_UP = LocalDate.of(2023, 3, 31);

    /** A topic, and the case that took it up. */
    private record Topic(String id, String title, String form, String committee, int month, String caseId) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "law-popularisation",
                    "检查“八五”普法决议执行情况",
                    "RESOLUTION_REVIEW",
                    JUDICIAL,
                    3,
                    "law-popularisation-2023"),
            new Topic(
                    "rule-of-law-plan", "检查“十四五”依法治区决议执行情况", "RESOLUTION_REVIEW", JUDICIAL, 3, "rule-of-law-plan-2023"),
            new Topic("elderly-care", "专题询问社区养老服务", "INQUIRY", JUDICIAL, 3, "elderly-care-inquiry-2023"),
            new Topic("childcare", "专题询问托育服务", "INQUIRY", JUDICIAL, 3, "childcare-inquiry-2023"),
            new Topic("social-governance", "调研社会治理", "RESEARCH", JUDICIAL, 4, "research-2023-01"),
            new Topic("waste-free", "听取“无废城市”建设情况报告", "MAJOR_DECISION", URBAN, 4, "major-decision-2023-01"));

    void write() {
        plan();
        script.add(LocalDate.of(2023, 1, 16), "clerk", "publish-year-plan", "planId", PLAN, "channel", "徐汇人大网站（示例）");
        TOPICS.forEach(topic -> script.add(
                TAKEN_UP, "clerk", "take-up-topic", "planId", PLAN, "topic", topic.id(), "caseId", topic.caseId()));
        decision();
    }

    private void plan() {
        List<Map<String, Object>> topics = TOPICS.stream()
                .map(topic -> YearScript.fields(
                        "topic",
                        topic.id(),
                        "title",
                        topic.title(),
                        "form",
                        topic.form(),
                        "organ",
                        "GOVERNMENT",
                        "committee",
                        topic.committee(),
                        "month",
                        topic.month()))
                .toList();
        script.add(
                LocalDate.of(2023, 1, 9),
                "clerk",
                "adopt-year-plan",
                "planId",
                PLAN,
                "year",
                2023,
                "title",
                "徐汇区人大常委会2023年监督工作计划（示例）",
                "meeting",
                "chairpersons-17-28",
                "documentNo",
                "徐人常〔2023〕2号（示例）",
                "topics",
                topics);
    }

    private void decision() {
        script.add(
                LocalDate.of(2023, 9, 21),
                "clerk",
                "enter-resolution",
                "resolutionId",
                "economy-supervision",
                "resolutionKind",
                "DECISION",
                "title",
                "关于加强经济工作监督的决定",
                "session",
                YearScript.fields("meeting", "standing-committee-17-15", "members", 35, "present", 31),
                "documentNo",
                "徐人常〔2023〕22号（示例）",
                "ballot",
                YearScript.fields("yes", 31, "no", 0, "abstained", 0),
                "laysDownRules",
                true,
                "tasks",
                List.of());
    }
}
