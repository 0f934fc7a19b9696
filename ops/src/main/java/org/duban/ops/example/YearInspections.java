package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two law inspections beside the one that has an example of its own, and the mid-term checks of two resolutions. */
record YearInspections(YearScript script) {

    private static final String BY = "judicial";

    void write() {
        inspection("disputes-2023", "《上海市促进多元化解矛盾纠纷条例》执法检查（示例）", "上海市促进多元化解矛盾纠纷条例", "REGULATION");
        inspection("rule-of-law-2023", "社会治理法治化执法检查（示例）", "社会治理法治化", "LEGAL_SYSTEM");
        review("law-popularisation-2023", "“八五”普法决议执行情况中期检查（示例）", "关于开展第八个五年法治宣传教育的决议", 11);
        review("rule-of-law-plan-2023", "“十四五”依法治区决议执行情况中期检查（示例）", "关于推进“十四五”依法治区的决议", 12);
    }

    private void inspection(String id, String title, String subject, String kind) {
        script.add(
                LocalDate.of(2023, 3, 1),
                BY,
                "open-law-inspection",
                "caseId",
                id,
                "title",
                title,
                "subject",
                subject,
                "subjectKind",
                kind,
                "organs",
                List.of("GOVERNMENT"),
                "committee",
                "npc-judicial",
                "linkage",
                "NONE",
                "secrecy",
                "PUBLIC");
        script.add(
                LocalDate.of(2023, 4, 4),
                "director",
                "adopt-inspection-plan",
                "caseId",
                id,
                "meeting",
                "chairpersons-17-33",
                "focus",
                "职责落实、衔接机制和群众知晓",
                "method",
                "听取汇报、实地检查、座谈",
                "startsOn",
                "2023-05-08",
                "endsOn",
                "2023-09-15",
                "subGroups",
                List.of());
        script.add(
                LocalDate.of(2023, 4, 10),
                BY,
                "form-inspection-group",
                "caseId",
                id,
                "leader",
                YearScript.fields("person", "p-a7a7f2ad", "circle", "STANDING_COMMITTEE_MEMBER"),
                "members",
                List.of(YearScript.fields("person", "p-cc692001", "circle", "SPECIAL_COMMITTEE_MEMBER")));
        script.add(
                LocalDate.of(2023, 4, 12),
                "clerk",
                "notify-inspected-organ",
                "caseId",
                id,
                "documentNo",
                "徐人常办〔2023〕%d号（示例）".formatted(id.startsWith("d") ? 21 : 22));
        script.add(
                LocalDate.of(2023, 5, 15),
                BY,
                "hear-briefing",
                "caseId",
                id,
                "activity",
                activity("听取区政府关于实施情况的汇报。", "区政府会议室", 26),
                "findings",
                List.of());
        script.add(
                LocalDate.of(2023, 6, 8),
                BY,
                "inspect-site",
                "caseId",
                id,
                "activity",
                activity("检查街镇调解中心和居民区调解工作室。", "漕河泾街道调解中心", 14),
                "findings",
                List.of());
        script.add(LocalDate.of(2023, 9, 15), BY, "close-fieldwork", "caseId", id);
    }

    private static Map<String, Object> activity(String summary, String place, int attendance) {
        return YearScript.fields("summary", summary, "places", List.of(place), "attendance", attendance);
    }

    private void review(String id, String title, String resolution, int number) {
        script.add(
                LocalDate.of(2023, 3, 1),
                BY,
                "plan-resolution-review",
                "caseId",
                id,
                "title",
                title,
                "resolution",
                resolution,
                "documentNo",
                "徐人常〔2021〕%d号（示例）".formatted(number),
                "adoptedOn",
                "2021-08-26",
                "endsOn",
                "2025-12-31",
                "organs",
                List.of("GOVERNMENT"),
                "committee",
                "npc-judicial",
                "secrecy",
                "PUBLIC");
        script.add(
                LocalDate.of(2023, 5, 10),
                BY,
                "start-resolution-review",
                "caseId",
                id,
                "method",
                "听取报告与走访相结合",
                "reportBy",
                "2023-08-31");
        script.add(
                LocalDate.of(2023, 8, 25),
                "office",
                "submit-execution-report",
                "caseId",
                id,
                "documentNo",
                "徐府报〔2023〕%d号（示例）".formatted(number),
                "summary",
                "决议各项任务按期推进。");
        script.add(
                LocalDate.of(2023, 9, 21),
                "clerk",
                "conclude-resolution-review",
                "caseId",
                id,
                "session",
                YearScript.fields("meeting", "standing-committee-17-15", "members", 35, "present", 31),
                "conclusion",
                "总体进展符合决议要求。",
                "opinionsRaised",
                List.of("责任清单要细化到部门。"));
        YearHandling handling = new YearHandling(script, id, BY, "责任清单要细化到部门。");
        handling.deliver(LocalDate.of(2023, 9, 21), 41, LocalDate.of(2023, 9, 26), 120 + number);
        handling.finish(LocalDate.of(2023, 11, 24), 120 + number);
    }
}
