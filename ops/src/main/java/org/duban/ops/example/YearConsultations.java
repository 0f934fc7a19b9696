package org.duban.ops.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The contact points, their officers, and what residents' opinions on twenty-one drafts came to. */
record YearConsultations(YearScript script) {

    private static final int DRAFTS = 21;
    private static final int REPORTED = 983;
    private static final int ADOPTED = 46;
    private static final int NEIGHBOURHOODS = 20;
    private static final int OFFICERS_EACH = 11;
    private static final LocalDate BEFORE = LocalDate.of(2021, 6, 1);
    private static final LocalDate ADDED = LocalDate.of(2023, 4, 10);

    private static final List<String> NAMED = List.of("上海市爱国卫生与健康促进条例（草案）");
    private static final List<String> POINTS = List.of("tianlin", "wukang", "jia-yu-jia");

    void write() {
        point("tianlin", "CONTACT_POINT", "田林街道基层立法联系点", "田林街道", BEFORE);
        point("wukang", "CONTACT_POINT", "湖南街道武康居委", "湖南街道", BEFORE);
        point("jia-yu-jia", "CONTACT_POINT", "徐家汇街道“家与家”律师事务所", "徐家汇街道", BEFORE);
        point("tianlin-lawyers", "LAWYER_STATION", "田林基层立法联系点代表律师工作室", "田林街道", LocalDate.of(2023, 5, 18));
        List.of("wukang", "jia-yu-jia")
                .forEach(id ->
                        script.add(ADDED, "clerk", "add-key-unit", "contactPointId", id, "reason", "深化“4+2+X”体系（示例）"));
        officers();
        for (int n = 0; n < DRAFTS; n++) {
            consultation(n);
        }
    }

    private void point(String id, String kind, String name, String area, LocalDate on) {
        script.add(
                on, "clerk", "establish-contact-point", "contactPointId", id, "kind", kind, "name", name, "area", area);
    }

    private void officers() {
        List<String> neighbourhoods = IntStream.range(0, NEIGHBOURHOODS)
                .mapToObj(YearConsultations::neighbourhood)
                .toList();
        script.add(
                ADDED, "clerk", "assign-neighbourhoods", "contactPointId", "tianlin", "neighbourhoods", neighbourhoods);
        for (int n = 0; n < NEIGHBOURHOODS; n++) {
            int first = n * OFFICERS_EACH;
            String neighbourhood = neighbourhood(n);
            List<Map<String, Object>> officers = IntStream.range(first, first + OFFICERS_EACH)
                    .mapToObj(number -> YearScript.fields(
                            "officer", "officer-%03d".formatted(number + 1), "neighbourhood", neighbourhood))
                    .toList();
            script.add(
                    ADDED.plusDays(n), "clerk", "appoint-officers", "contactPointId", "tianlin", "officers", officers);
        }
        script.add(
                LocalDate.of(2023, 9, 12),
                "clerk",
                "release-officer",
                "contactPointId",
                "tianlin",
                "officer",
                "officer-003");
    }

    private void consultation(int n) {
        String id = "draft-2023-%02d".formatted(n + 1);
        LocalDate asked = LocalDate.of(2023, 2, 22).plusDays(12L * n);
        int reported = REPORTED / DRAFTS + (n < REPORTED % DRAFTS ? 1 : 0);
        int adopted = ADOPTED / DRAFTS + (n < ADOPTED % DRAFTS ? 1 : 0);
        step(
                id,
                asked,
                "assign-consultation",
                "draft",
                n < NAMED.size() ? NAMED.get(n) : "第%s部法规草案（示例）".formatted(YearMeetings.chinese(n + 1)),
                "sender",
                "市人大常委会法制工作委员会",
                "documentNo",
                "沪人大法工〔2023〕%d号（示例）".formatted(n + 1),
                "committee",
                "npc-judicial",
                "replyBy",
                asked.plusDays(15).toString());
        step(id, asked.plusDays(1), "open-collection", "asked", POINTS);
        step(id, asked.plusDays(8), "collect-opinions", "collected", opinions(id, reported + 2));
        step(id, asked.plusDays(10), "merge-opinion", "opinionId", opinion(id, reported), "into", opinion(id, 0));
        step(id, asked.plusDays(10), "discard-opinion", "opinionId", opinion(id, reported + 1), "reason", "与草案无关（示例）");
        List<String> all = IntStream.range(0, reported)
                .mapToObj(number -> opinion(id, number))
                .toList();
        step(id, asked.plusDays(12), "report-opinions", "reported", all, "late", false);
        step(id, asked.plusDays(13), "submit-consultation", "documentNo", "徐人大法〔2023〕%d号（示例）".formatted(n + 1));
        LocalDate answered = asked.plusDays(40);
        step(
                id,
                answered,
                "receive-adoption-feedback",
                "documentNo",
                "沪人大法工〔2023〕%d号（示例）".formatted(n + 101),
                "summary",
                "采纳意见%s条（示例）".formatted(YearMeetings.chinese(adopted)));
        List<Map<String, Object>> those = IntStream.range(0, adopted)
                .mapToObj(number -> YearScript.fields(
                        "opinionId", opinion(id, number * 3), "degree", number % 2 == 0 ? "FULL" : "PARTIAL"))
                .toList();
        step(id, answered, "record-adoption", "adopted", those);
        step(id, answered.plusDays(5), "tell-contributors", "told", all, "channel", "居民区公示栏（示例）");
    }

    private void step(String id, LocalDate on, String command, Object... body) {
        List<Object> all = new ArrayList<>(List.of("consultationId", id));
        all.addAll(List.of(body));
        script.add(on, "clerk", command, all.toArray());
    }

    private static List<Map<String, Object>> opinions(String id, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> YearScript.fields(
                        "opinionId",
                        opinion(id, n),
                        "point",
                        POINTS.get(n % POINTS.size()),
                        "article",
                        "第%s条".formatted(YearMeetings.chinese(n % 40 + 1)),
                        "text",
                        "关于第%s条的意见（示例）".formatted(YearMeetings.chinese(n % 40 + 1))))
                .toList();
    }

    private static String opinion(String id, int n) {
        return id + "-%03d".formatted(n + 1);
    }

    private static String neighbourhood(int n) {
        return "田林第%s居民区（示例）".formatted(YearMeetings.chinese(n + 1));
    }
}
