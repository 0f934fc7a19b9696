package org.duban.ops.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offices that report, people in posts, and deputies who resigned and were elected. */
record YearPeople(YearScript script) {

    private static final int RESIGNED = 33;
    private static final int BY_ELECTED = 31;
    private static final int MUNICIPAL = 4;
    private static final LocalDate ON_THE_REGISTER = LocalDate.of(2021, 11, 1);
    private static final LocalDate ELECTION = LocalDate.of(2021, 11, 16);

    private static final String SURNAMES = "沈陆顾唐许程徐朱金钱孙周吴郑王冯陈褚卫蒋韩杨秦尤何吕施张孔曹严华魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳";
    private static final String GIVEN = "清和明远嘉言思齐文修若谷致宁怀瑾";

    /** Whoever was at the session was in favour. */
    private static final Map<String, Object> UNANIMOUS =
            YearScript.fields("yes", YearMeetings.PRESENT, "no", 0, "abstained", 0);

    /** The days on which resignations were accepted. */
    private static final List<LocalDate> ACCEPTED = List.of(
            LocalDate.of(2023, 2, 23), LocalDate.of(2023, 4, 25), LocalDate.of(2023, 7, 27), LocalDate.of(2023, 9, 21));

    void write() {
        office("commission-office", "区监察委员会办公室", "SUPERVISION_COMMISSION");
        office("court-office", "区人民法院办公室", "COURT");
        office("procuratorate-office", "区人民检察院办公室", "PROCURATORATE");
        unit("npc-judicial", "区人大监察和司法委员会", "COMMITTEE", null);
        account("judicial", "监司委承办人（示例）", "npc-judicial", "COMMITTEE");
        head("GOVERNMENT", "区长");
        head("SUPERVISION_COMMISSION", "区监委主任");
        head("COURT", "区人民法院院长");
        head("PROCURATORATE", "区人民检察院检察长");
        seats();
    }

    /** Who gives an organ's reports. */
    static String head(String organ) {
        return "p-head-" + organ.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void head(String organ, String title) {
        person(head(organ), title + "（示例）");
        script.add(
                ELECTION,
                "clerk",
                "take-post",
                "personId",
                head(organ),
                "post",
                "HEAD_OF_ORGAN",
                "organ",
                organ,
                "title",
                title);
    }

    private void office(String id, String name, String organ) {
        unit(id, name, "ORGAN_OFFICE", organ);
        account(id, name + "联络员（示例）", id, "OFFICE");
    }

    private void unit(String id, String name, String kind, @Nullable String organ) {
        List<Object> body = new ArrayList<>(List.of("unitId", id, "name", name, "kind", kind));
        if (organ != null) {
            body.addAll(List.of("organ", organ));
        }
        script.add(ON_THE_REGISTER, "admin", "register-unit", body.toArray());
    }

    private void account(String account, String name, String unit, String role) {
        script.add(ON_THE_REGISTER, "admin", "register-account", "account", account, "displayName", name, "unit", unit);
        script.add(ON_THE_REGISTER, "admin", "assign-role", "account", account, "role", role);
    }

    private void person(String id, String name) {
        person(script, id, name);
    }

    /** Puts somebody on the register. */
    static void person(YearScript script, String id, String name) {
        script.add(ELECTION.minusDays(1), "clerk", "register-person", "personId", id, "name", name);
    }

    private void seats() {
        for (int n = 0; n < RESIGNED; n++) {
            boolean municipal = n < MUNICIPAL;
            String seat = "seat-2023-%02d".formatted(n + 1);
            String before = "p-resigned-%02d".formatted(n + 1);
            LocalDate vacated = ACCEPTED.get(n % ACCEPTED.size());
            person(before, name(n));
            script.add(
                    ELECTION.minusDays(1),
                    "clerk",
                    "create-seat",
                    "seatId",
                    seat,
                    "level",
                    municipal ? "MUNICIPAL" : "DISTRICT",
                    "constituency",
                    municipal
                            ? "徐汇区选举的市代表席位%s（示例）".formatted(YearMeetings.chinese(n + 1))
                            : "第%s选区（示例）".formatted(YearMeetings.chinese(n + 1)));
            fill(seat, before, "GENERAL_ELECTION", ELECTION);
            script.add(
                    vacated,
                    "clerk",
                    "vacate-seat",
                    "seatId",
                    seat,
                    "ground",
                    "RESIGNED",
                    "resignationLetter",
                    "辞职报告（示例）",
                    "session",
                    YearMeetings.sessionOn(vacated),
                    "ballot",
                    UNANIMOUS);
            if (n < BY_ELECTED) {
                String after = "p-elected-%02d".formatted(n + 1);
                person(after, name(RESIGNED + n));
                fill(
                        seat,
                        after,
                        municipal ? "BY_STANDING_COMMITTEE" : "BY_CONSTITUENCY",
                        municipal ? LocalDate.of(2023, 12, 20) : LocalDate.of(2023, 11, 15));
            }
        }
    }

    private void fill(String seat, String holder, String by, LocalDate on) {
        List<Object> body = new ArrayList<>(List.of("seatId", seat, "holder", holder, "by", by));
        if (by.equals("BY_STANDING_COMMITTEE")) {
            Map<String, Object> election = new LinkedHashMap<>(YearMeetings.sessionOn(on));
            election.put("ballot", UNANIMOUS);
            body.addAll(List.of("election", election));
        }
        script.add(on, "clerk", "fill-seat", body.toArray());
    }

    private static String name(int n) {
        int first = 2 * (n % (GIVEN.length() / 2));
        return SURNAMES.charAt(n % SURNAMES.length()) + GIVEN.substring(first, first + 2) + "（示例）";
    }
}
