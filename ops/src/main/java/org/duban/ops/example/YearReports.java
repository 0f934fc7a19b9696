package org.duban.ops.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forty-six special work reports, each from its plan to the session that heard it. */
record YearReports(YearScript script) {

    private static final LocalDate PLANNED = LocalDate.of(2023, 1, 9);

    private static final List<String> OF_GOVERNMENT = List.of(
            "提升融资服务能力",
            "优化股权投资体系",
            "行政事业性国有资产管理绩效",
            "社区养老服务",
            "托育服务体系建设",
            "社区卫生服务中心建设",
            "生活垃圾分类",
            "湿地保护",
            "“双碳”主题建设项目",
            "防汛指挥系统建设",
            "“三旧”变“三新”",
            "退役军人保障",
            "基层警务工作",
            "街镇行政执法改革",
            "数字文娱行业知识产权保护",
            "营商环境优化",
            "政府债券资金管理",
            "国资归集资金使用",
            "促进就业",
            "民生实事项目实施",
            "菜市场建设改造",
            "市民健身设施建设",
            "智慧养老服务",
            "风貌区物业管理",
            "城市更新机制建设",
            "义务教育优质均衡发展",
            "公共文化服务",
            "安全生产",
            "消防安全管理",
            "食品安全",
            "药品安全",
            "河道水环境治理",
            "绿地建设",
            "道路交通管理",
            "停车设施建设",
            "政务服务“一网通办”",
            "城市运行“一网统管”",
            "人才工作",
            "科技创新",
            "环境保护目标完成情况");

    private record Topic(String organ, String office, String about) {}

    void write() {
        List<Topic> topics = new ArrayList<>();
        OF_GOVERNMENT.forEach(about -> topics.add(new Topic("GOVERNMENT", "office", "区人民政府关于" + about + "情况的报告")));
        for (String about : List.of("群众身边腐败问题整治", "监察建议工作")) {
            topics.add(new Topic("SUPERVISION_COMMISSION", "commission-office", "区监察委员会关于" + about + "情况的报告"));
        }
        for (String about : List.of("金融审判", "执行工作")) {
            topics.add(new Topic("COURT", "court-office", "区人民法院关于" + about + "情况的报告"));
        }
        for (String about : List.of("检察监督与行政执法衔接", "公益诉讼检察")) {
            topics.add(new Topic("PROCURATORATE", "procuratorate-office", "区人民检察院关于" + about + "情况的报告"));
        }
        List<Map.Entry<Integer, LocalDate>> sessions =
                List.copyOf(YearMeetings.sessions().entrySet());
        for (int n = 0; n < topics.size(); n++) {
            Map.Entry<Integer, LocalDate> session = sessions.get(n % sessions.size());
            report(n + 1, topics.get(n), "standing-committee-17-" + session.getKey(), session.getValue());
        }
    }

    private void report(int number, Topic topic, String session, LocalDate day) {
        String id = "work-report-2023-%02d".formatted(number);
        script.add(
                PLANNED,
                "clerk",
                "plan-work-report",
                "caseId",
                id,
                "meeting",
                "chairpersons-17-28",
                "title",
                topic.about(),
                "topic",
                topic.about(),
                "organs",
                List.of(topic.organ()),
                "source",
                "PUBLIC_CONCERN",
                "month",
                day.toString().substring(0, 7),
                "session",
                session,
                "secrecy",
                "PUBLIC");
        script.add(
                day.minusDays(25), topic.office(), "send-work-report-draft", "caseId", id, "summary", "主要做法、问题和下一步安排。");
        script.add(day.minusDays(22), "clerk", "comment-work-report-draft", "caseId", id, "comments", "请补充问题的原因和完成时限。");
        script.add(
                day.minusDays(14),
                topic.office(),
                "submit-work-report",
                "caseId",
                id,
                "documentNo",
                "徐报〔2023〕%d号（示例）".formatted(number),
                "summary",
                "进展、问题和安排。",
                "answers",
                List.of());
        script.add(day.minusDays(10), "clerk", "distribute-work-report", "caseId", id, "copies", 35);
        script.add(
                day.minusDays(8),
                "clerk",
                "mark-session-duty-done",
                "caseId",
                id,
                "duty",
                "SESSION_NOTICE:work-report");
        script.add(
                day,
                "clerk",
                "hear-work-report",
                "caseId",
                id,
                "session",
                YearScript.fields("meeting", session, "members", 35, "present", 31),
                "reporter",
                YearPeople.head(topic.organ()),
                "invited",
                List.of());
    }
}
