package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/** Two special inquiries, and two inspection visits of deputies. */
record YearInquiries(YearScript script) {

    private static final LocalDate SESSION = LocalDate.of(2023, 9, 21);

    void write() {
        inquiry("elderly-care-inquiry-2023", "社区养老服务专题询问（示例）", "社区养老服务设施布局", 31);
        inquiry("childcare-inquiry-2023", "托育服务专题询问（示例）", "多元化托育体系", 32);
        visit("carbon-visit-2023", "“双碳”主题建设项目视察（示例）", "“双碳”主题建设项目", LocalDate.of(2023, 5, 18));
        visit("wetland-visit-2023", "湿地保护工作视察（示例）", "湿地保护", LocalDate.of(2023, 10, 19));
    }

    private void inquiry(String id, String title, String subject, int number) {
        script.add(
                LocalDate.of(2023, 3, 2),
                "judicial",
                "plan-inquiry",
                "caseId",
                id,
                "title",
                title,
                "subject",
                subject,
                "organs",
                List.of("GOVERNMENT"),
                "committee",
                "npc-judicial",
                "secrecy",
                "PUBLIC");
        script.add(
                LocalDate.of(2023, 4, 4),
                "director",
                "adopt-inquiry-scheme",
                "caseId",
                id,
                "meeting",
                "chairpersons-17-33",
                "focus",
                "设施布局、服务质量和收费监管",
                "setting",
                "JOINT_GROUP",
                "committeesAsk",
                false,
                "deputiesAsk",
                true);
        script.add(
                LocalDate.of(2023, 8, 28),
                "judicial",
                "prepare-question-outline",
                "caseId",
                id,
                "questions",
                List.of(subject + "如何优化？"));
        script.add(
                LocalDate.of(2023, 9, 4),
                "clerk",
                "send-inquiry-papers",
                "caseId",
                id,
                "inquiryPapers",
                List.of("调研报告"));
        script.add(
                LocalDate.of(2023, 9, 6),
                "clerk",
                "notify-responding-unit",
                "caseId",
                id,
                "unit",
                "gov-office",
                "head",
                YearPeople.head("GOVERNMENT"),
                "post",
                "区长",
                "documentNo",
                "徐人常办〔2023〕%d号（示例）".formatted(number));
        question(id, subject);
        script.add(
                SESSION,
                "clerk",
                "hold-inquiry",
                "caseId",
                id,
                "session",
                YearScript.fields("meeting", "standing-committee-17-15", "members", 35, "present", 31),
                "opinionsRaised",
                List.of("完善布局，方便群众。"));
        YearHandling handling = new YearHandling(script, id, "judicial", "完善布局，方便群众。");
        handling.deliver(SESSION, 41, LocalDate.of(2023, 9, 26), 80 + number);
        handling.finish(LocalDate.of(2023, 11, 24), 80 + number);
        handling.close();
    }

    private void question(String id, String subject) {
        script.add(
                SESSION,
                "clerk",
                "record-question",
                "caseId",
                id,
                "number",
                1,
                "asker",
                YearResearch.DEPUTIES.getFirst(),
                "standing",
                "INVITED_DEPUTY",
                "unit",
                "gov-office",
                "question",
                subject + "如何优化？");
        script.add(
                SESSION,
                "clerk",
                "record-answer",
                "caseId",
                id,
                "number",
                1,
                "person",
                YearPeople.head("GOVERNMENT"),
                "answer",
                "将优化布局，年内完成调整。");
    }

    private void visit(String id, String title, String theme, LocalDate on) {
        script.add(
                on.minusDays(20),
                "committee",
                "arrange-deputy-visit",
                "caseId",
                id,
                "title",
                title,
                "theme",
                theme,
                "visitedUnits",
                List.of(theme + "现场"),
                "reach",
                "OWN_LEVEL",
                "arrangement",
                "ORGANISED",
                "organs",
                List.of("GOVERNMENT"),
                "committee",
                "npc-urban-env",
                "secrecy",
                "PUBLIC");
        script.add(
                on,
                "committee",
                "hold-deputy-visit",
                "caseId",
                id,
                "attendees",
                YearResearch.DEPUTIES,
                "places",
                List.of(theme + "现场"),
                "summary",
                "察看现场，听取情况介绍。");
    }
}
