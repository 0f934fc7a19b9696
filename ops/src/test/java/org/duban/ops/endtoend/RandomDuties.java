package org.duban.ops.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Steps at random about what a case owes by a date: letters, suspensions, sessions; many of them out of place. */
final class RandomDuties {

    private static final List<String> DUTIES = List.of(
            "SELF_CHECK:government",
            "INSPECTION_REPORT",
            "OPINION_COMPILE",
            "OPINION_DELIVER",
            "HANDLING_REPORT:government",
            "HANDLING_REPORT:government-2",
            "REPORT_COMMENT:government-1-1",
            "RECTIFICATION_ITEM:" + Inspection.BINS,
            "RECTIFICATION_ITEM:" + Inspection.SHOPS,
            "RECTIFICATION_ITEM:" + Inspection.CREDIT);

    private static final List<String> BEFORE_SESSIONS =
            List.of("SESSION_NOTICE:handling-report", "SESSION_NOTICE:inspection-report");

    private static final List<String> PURPOSES = List.of("HANDLING_REPORT", "INSPECTION_REPORT");

    private final Random random;
    private final List<Step> tried = new ArrayList<>();

    RandomDuties(Random random) {
        this.random = random;
    }

    /** One that somebody may try on {@code today}. */
    Step next(Inspection inspection, LocalDate today) {
        return switch (random.nextInt(3)) {
            case 0 -> ladder(inspection, today);
            case 1 -> suspension(inspection, today);
            default -> session(inspection, today);
        };
    }

    private Step ladder(Inspection inspection, LocalDate today) {
        Step step = one(List.of(
                inspection.step("clerk", "issue-reminder-letter"),
                inspection.step("clerk", "issue-supervision-letter"),
                inspection.step("director", "escalate-to-chairpersons-meeting"),
                inspection.step("clerk", "choose-escalation-measure")));
        Step about = about(step, DUTIES);
        return about.body().has("limit") ? about.with("limit", day(today, 1, 15)) : about;
    }

    private Step suspension(Inspection inspection, LocalDate today) {
        if (tried.isEmpty() || random.nextBoolean()) {
            Step suspend = about(inspection.step("director", "suspend-term"), DUTIES)
                    .with("from", day(today, -2, 3))
                    .with("to", day(today, 3, 20));
            tried.add(suspend);
            return suspend;
        }
        JsonNode suspended = one(tried).body();
        LocalDate from = LocalDate.parse(suspended.path("from").asString());
        return new Inspection(
                        inspection.staff(), suspended.path("stream").asString().replaceFirst("^case-", ""))
                .step("committee", "resume-term")
                .with("duty", suspended.path("duty").toString())
                .with("from", suspended.path("from").toString())
                .with("lastDay", day(from, -2, 6));
    }

    private Step session(Inspection inspection, LocalDate today) {
        if (random.nextInt(3) == 0) {
            return about(inspection.step("clerk", "mark-session-duty-done"), BEFORE_SESSIONS);
        }
        if (random.nextInt(3) == 0) {
            return inspection
                    .step("clerk", "move-meeting")
                    .with("meetingId", quoted("standing-committee-17-19"))
                    .with("startsOn", day(today, 1, 60))
                    .with("endsOn", "null");
        }
        return one(List.of(inspection.step("clerk", "schedule-session"), inspection.step("clerk", "drop-session")))
                .with("purpose", quoted(one(PURPOSES)));
    }

    private Step about(Step step, List<String> duties) {
        return step.with("duty", quoted(one(duties)));
    }

    private String day(LocalDate today, int from, int to) {
        return quoted(today.plusDays(random.nextInt(from, to)).toString());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
