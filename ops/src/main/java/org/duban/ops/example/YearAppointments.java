package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whom the Standing Committee appointed and removed: seventy decisions, among them some about one person who left a post
 * for another.
 */
record YearAppointments(YearScript script) {

    private static final int DECISIONS = 70;
    private static final int POSTS = 35;
    private static final LocalDate BEFORE = LocalDate.of(2022, 1, 10);
    private static final int MEMBERS = 35;
    private static final int PRESENT = 31;

    void write() {
        for (int n = 0; n < POSTS; n++) {
            post(n);
            YearPeople.person(script, old(n), "前任%s（示例）".formatted(YearMeetings.chinese(n + 1)));
            YearPeople.person(script, successor(n), "继任%s（示例）".formatted(YearMeetings.chinese(n + 1)));
            script.add(
                    BEFORE.plusDays(1),
                    "clerk",
                    "take-post",
                    "personId",
                    old(n),
                    "post",
                    "OTHER",
                    "organ",
                    organ(n),
                    "title",
                    title(n));
        }
        List<Integer> sessions = List.copyOf(YearMeetings.sessions().keySet());
        for (int n = 0; n < DECISIONS; n++) {
            decision(n, sessions.get(n % POSTS % sessions.size()));
        }
    }

    private void post(int n) {
        script.add(
                BEFORE,
                "clerk",
                "establish-post",
                "postId",
                post(n, "post"),
                "title",
                title(n),
                "post",
                "OTHER",
                "organ",
                organ(n),
                "nominator",
                nominator(n),
                "passMark",
                60);
    }

    /** First somebody leaves a post, then somebody takes it, at the same session. */
    private void decision(int n, int number) {
        boolean leaves = n < POSTS;
        int post = n % POSTS;
        String id = "act-2023-%02d".formatted(n + 1);
        String session = "standing-committee-17-" + number;
        LocalDate day = Objects.requireNonNull(YearMeetings.sessions().get(number));
        String act = leaves ? (post % 7 == 0 ? "RESIGNATION" : "REMOVAL") : "APPOINTMENT";
        List<Object> proposal = List.of(
                "appointmentId",
                id,
                "act",
                act,
                "person",
                leaves ? old(post) : taking(post),
                "post",
                post(post, "post"),
                "nominator",
                nominator(post),
                "session",
                session,
                "term",
                17,
                "reasons",
                "工作需要（示例）");
        script.add(day.minusDays(15), "clerk", "propose-appointment", proposal.toArray());
        script.add(
                day.minusDays(8),
                "judicial",
                "review-nomination",
                "appointmentId",
                id,
                "committee",
                "npc-judicial",
                "opinion",
                "材料齐全，同意提请审议（示例）");
        if (!leaves) {
            script.add(day.minusDays(7), "clerk", "record-legal-exam", "appointmentId", id, "score", 80 + n % 20);
        }
        script.add(
                day,
                "clerk",
                "vote-on-appointment",
                "appointmentId",
                id,
                "session",
                YearScript.fields("meeting", session, "members", MEMBERS, "present", PRESENT),
                "ballot",
                YearScript.fields("yes", PRESENT - n % 3, "no", 0, "abstained", n % 3),
                "adopted",
                true);
        if (!leaves) {
            script.add(day, "clerk", "take-oath", "appointmentId", id);
        }
        script.add(
                day.plusDays(1),
                "clerk",
                "notify-organs",
                "appointmentId",
                id,
                "documentNo",
                "徐人常任〔2023〕%d号".formatted(n + 1));
        script.add(day.plusDays(1), "clerk", "announce-appointment", "appointmentId", id, "channel", "常委会公报");
    }

    /** Every fifth post is taken by whoever left the one before it at the same or an earlier session. */
    private static String taking(int post) {
        return post % 5 == 4 && post >= YearMeetings.sessions().size()
                ? old(post - YearMeetings.sessions().size())
                : successor(post);
    }

    private static String old(int n) {
        return post(n, "p-old");
    }

    private static String successor(int n) {
        return post(n, "p-new");
    }

    private static String post(int n, String prefix) {
        return prefix + "-%02d".formatted(n + 1);
    }

    private static String organ(int n) {
        return List.of("GOVERNMENT", "GOVERNMENT", "COURT", "PROCURATORATE").get(n % 4);
    }

    private static String nominator(int n) {
        return List.of("DISTRICT_HEAD", "DISTRICT_HEAD", "COURT_PRESIDENT", "CHIEF_PROCURATOR")
                .get(n % 4);
    }

    private static String title(int n) {
        String number = YearMeetings.chinese(n + 1);
        return List.of("区政府第%s工作部门负责人（示例）", "区政府第%s工作部门负责人（示例）", "区人民法院第%s审判员（示例）", "区人民检察院第%s检察员（示例）")
                .get(n % 4)
                .formatted(number);
    }
}
