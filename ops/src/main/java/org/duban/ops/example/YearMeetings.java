package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The meetings of the year: two of the congress, eight of its Standing Committee, twenty-three of the chairpersons. Those
 * that the example of one inspection holds already are not held again.
 */
record YearMeetings(YearScript script) {

    private static final int TERM = 17;
    private static final LocalDate SCHEDULED = LocalDate.of(2022, 12, 20);

    /** So many days before a session its members are told of it. */
    private static final int NOTICE = 8;

    /** Of so many members of the Standing Committee so many are at its sessions. */
    static final int MEMBERS = 35;

    static final int PRESENT = 31;

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private static final Map<Integer, LocalDate> COMMITTEE =
            days("10 2023-01-04", "11 2023-02-23", "12 2023-04-25", "14 2023-07-27", "15 2023-09-21", "17 2023-12-20");

    private static final Map<Integer, LocalDate> CHAIRPERSONS = days(
            "28 2023-01-09",
            "29 2023-01-30",
            "30 2023-02-13",
            "31 2023-02-27",
            "33 2023-04-04",
            "34 2023-04-24",
            "35 2023-05-08",
            "38 2023-07-17",
            "39 2023-08-07",
            "40 2023-09-11",
            "43 2023-11-06",
            "44 2023-11-20",
            "45 2023-12-04",
            "47 2023-12-21",
            "48 2023-12-25",
            "49 2023-12-27",
            "50 2023-12-29");

    private static final Map<Integer, LocalDate> CONGRESS = days("3 2023-01-10", "4 2023-07-20");

    /** The sessions at which reports are heard, by number. */
    static Map<Integer, LocalDate> sessions() {
        Map<Integer, LocalDate> sessions = new TreeMap<>(COMMITTEE);
        sessions.remove(10);
        return sessions;
    }

    /** The Standing Committee's session of that day, as a vote names it. */
    static Map<String, Object> sessionOn(LocalDate day) {
        int number = COMMITTEE.entrySet().stream()
                .filter(session -> session.getValue().equals(day))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return YearScript.fields(
                "meeting", "standing-committee-%d-%d".formatted(TERM, number), "members", MEMBERS, "present", PRESENT);
    }

    /** Sets all of them down early in the year, and holds each on its day. */
    void write() {
        CONGRESS.forEach((number, day) -> meeting("congress", "CONGRESS", number, day, "区十七届人民代表大会第%s次会议", 320, 300));
        COMMITTEE.forEach((number, day) ->
                meeting("standing-committee", "STANDING_COMMITTEE", number, day, "区十七届人大常委会第%s次会议", MEMBERS, PRESENT));
        CHAIRPERSONS.forEach(
                (number, day) -> meeting("chairpersons", "CHAIRPERSONS", number, day, "区十七届人大常委会第%s次主任会议", 7, 6));
    }

    private void meeting(String prefix, String kind, int number, LocalDate day, String name, int members, int present) {
        String id = "%s-%d-%d".formatted(prefix, TERM, number);
        script.add(
                SCHEDULED,
                "clerk",
                "schedule-meeting",
                "meetingId",
                id,
                "kind",
                kind,
                "term",
                TERM,
                "number",
                number,
                "name",
                name.formatted(chinese(number)),
                "startsOn",
                day.toString(),
                "shortNotice",
                false);
        if (kind.equals("STANDING_COMMITTEE")) {
            script.add(day.minusDays(NOTICE), "clerk", "give-meeting-notice", "meetingId", id);
        }
        script.add(day, "clerk", "hold-meeting", "meetingId", id, "members", members, "present", present);
    }

    /** A number below a hundred as Chinese writes it. */
    static String chinese(int number) {
        int tens = number / 10;
        String before = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
        return before + DIGITS[number % 10];
    }

    private static Map<Integer, LocalDate> days(String... lines) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        List.of(lines).forEach(line -> {
            int blank = line.indexOf(' ');
            days.put(Integer.valueOf(line.substring(0, blank)), LocalDate.parse(line.substring(blank + 1)));
        });
        return days;
    }
}
