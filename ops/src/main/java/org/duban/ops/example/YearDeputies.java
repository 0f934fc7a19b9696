package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What deputies were trained in and took part in: so many attendances as the report says, each of one deputy. */
record YearDeputies(YearScript script) {

    private static final int DEPUTIES = 100;
    private static final int COURSES_ABOVE = 4;
    private static final int AT_COURSE_ABOVE = 30;
    private static final int DISTRICT_COURSES = 7;
    private static final int AT_DISTRICT_COURSE = 70;
    private static final int ACTIVITIES = 20;
    private static final int AT_ACTIVITY = 41;

    /** Two deputies on each of the two visits that have cases of their own, and count from there. */
    private static final int ON_VISITS = 4;

    private static final LocalDate SEATED = LocalDate.of(2021, 11, 16);

    private record Kind(String kind, String title) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("INSPECTION", "《上海市生活垃圾管理条例》执法检查"),
            new Kind("VISIT", "视察“双碳”主题建设项目"),
            new Kind("RESEARCH", "社区养老服务调研"),
            new Kind("VISIT", "视察湿地保护工作"),
            new Kind("INQUIRY", "“三旧”变“三新”专题询问"));

    void write() {
        for (int n = 0; n < DEPUTIES; n++) {
            YearPeople.person(script, deputy(n), "代表%s（示例）".formatted(YearMeetings.chinese(n % 99 + 1)));
            script.add(
                    SEATED,
                    "clerk",
                    "seat-deputy",
                    "personId",
                    deputy(n),
                    "level",
                    "DISTRICT",
                    "constituency",
                    "代表第%d选区（示例）".formatted(n + 1));
        }
        for (int n = 0; n < COURSES_ABOVE; n++) {
            String level = n % 2 == 0 ? "MUNICIPAL" : "NATIONAL";
            training("above-" + n, level, "人大代表培训班", LocalDate.of(2023, 3, 14).plusMonths(n * 2L));
            attended(
                    "above-" + n,
                    n * AT_COURSE_ABOVE,
                    AT_COURSE_ABOVE,
                    LocalDate.of(2023, 3, 14).plusMonths(n * 2L));
        }
        for (int n = 0; n < DISTRICT_COURSES; n++) {
            LocalDate on = LocalDate.of(2023, 4, 4).plusMonths(n);
            training("district-" + n, "DISTRICT", "区人大代表履职培训班", on);
            attended("district-" + n, n * 13, AT_DISTRICT_COURSE, on);
        }
        for (int n = 0; n < ACTIVITIES; n++) {
            activity(n, LocalDate.of(2023, 3, 9).plusDays(13L * n));
        }
    }

    private void training(String id, String level, String title, LocalDate on) {
        script.add(on, "clerk", "hold-training", "activityId", id, "title", title + "（示例）", "level", level);
    }

    private void activity(int n, LocalDate on) {
        Kind kind = KINDS.get(n % KINDS.size());
        String id = "activity-%02d".formatted(n + 1);
        script.add(on, "clerk", "hold-activity", "activityId", id, "title", kind.title(), "kind", kind.kind());
        attended(id, n * 7, n == ACTIVITIES - 1 ? AT_ACTIVITY - ON_VISITS : AT_ACTIVITY, on);
    }

    private void attended(String id, int first, int number, LocalDate on) {
        List<String> deputies = IntStream.range(first, first + number)
                .mapToObj(n -> deputy(n % DEPUTIES))
                .toList();
        script.add(on, "clerk", "register-attendance", "activityId", id, "deputies", deputies);
    }

    /** The deputy of that place, from 0. */
    static String deputy(int n) {
        return "p-deputy-%03d".formatted(n + 1);
    }
}
