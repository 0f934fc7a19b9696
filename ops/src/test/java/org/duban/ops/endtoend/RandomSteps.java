package org.duban.ops.endtoend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Steps at random, in several cases: often the next of a case's course, often one on its items, not always a right one. */
final class RandomSteps {

    private static final int CASES = 5;
    private static final int DELIVERED = 3;
    private static final List<String> ITEMS = List.of(Inspection.BINS, Inspection.SHOPS, Inspection.CREDIT);

    private static final List<String> LAST_DAYS = List.of("selfCheckBy", "dueOn", "proposedDueOn", "reviewOn");

    private static final Map<String, List<String>> ON_ITEMS = Map.of(
            "office", List.of("assign-item", "reassign-item", "refuse-return"),
            "greening",
                    List.of(
                            "acknowledge-item",
                            "return-item",
                            "report-progress",
                            "submit-item-result",
                            "request-item-extension"),
            "management", List.of("acknowledge-item", "report-progress", "submit-item-result"),
            "reviewer", List.of("accept-item", "reject-item", "close-item", "pass-look-back", "reopen-item"),
            "director", List.of("defer-item", "grant-item-extension", "refuse-item-extension"),
            "committee", List.of("resume-item", "close-item"));

    private static final Map<String, List<String>> ON_CASES = Map.of(
            "office",
                    List.of(
                            "submit-handling-plan",
                            "send-handling-report-draft",
                            "submit-handling-report",
                            "request-extension"),
            "committee",
                    List.of(
                            "comment-handling-report",
                            "hold-follow-up-supervision",
                            "order-re-rectification",
                            "close-case"),
            "clerk",
                    List.of(
                            "tell-deputies",
                            "publish-report",
                            "share-linked-result",
                            "print-handling-report",
                            "hold-satisfaction-vote"),
            "director", List.of("submit-report-for-deliberation", "grant-extension", "refuse-extension"));

    private final Staff staff;
    private final Random random;
    private final RandomDuties duties;
    private final Map<String, Integer> taken = new HashMap<>();

    RandomSteps(Staff staff, Random random) {
        this.staff = staff;
        this.random = random;
        duties = new RandomDuties(random);
    }

    /** Brings the first cases to where their items can be assigned; the others are opened when their turn comes. */
    void begin() {
        for (int number = 0; number < DELIVERED; number++) {
            Inspection inspection = inspection(number);
            inspection.course().forEach(step -> {
                inspection.accepted(step);
                accepted(step);
            });
        }
    }

    /** One that somebody may try on {@code today}. */
    Step next(LocalDate today) {
        Inspection inspection = inspection(random.nextInt(CASES));
        List<Step> course = inspection.course();
        int next = taken.getOrDefault(inspection.caseId(), 0);
        if (next > 0 && random.nextInt(4) == 0) {
            return duties.next(inspection, today).dated(today.toString());
        }
        Step step = next < course.size() ? course.get(next) : handling(inspection);
        return forward(step, today).dated(today.minusDays(random.nextInt(2)).toString());
    }

    /** Says that {@code step} was accepted; only one of the case's course leads on to the next. */
    void accepted(Step step) {
        String caseId = step.caseId();
        List<Step> course = new Inspection(staff, caseId).course();
        int next = taken.getOrDefault(caseId, 0);
        if (next < course.size() && course.get(next).command().equals(step.command())) {
            taken.put(caseId, next + 1);
        }
    }

    private Inspection inspection(int number) {
        return new Inspection(staff, "case-" + number);
    }

    private Step handling(Inspection inspection) {
        return switch (random.nextInt(16)) {
            case 0 -> correction(inspection);
            case 1, 2, 3, 4 -> onAllItems(drawn(inspection, ON_CASES));
            default -> drawn(inspection, ON_ITEMS).on(ITEMS.get(random.nextInt(ITEMS.size())));
        };
    }

    /** Another day, or another text, for an event of the case; where that would make no sense it is refused. */
    private Step correction(Inspection inspection) {
        Person auditor = staff.person("auditor");
        // What was just recorded is to be seen: the case itself may be that.
        String head = auditor.get("/api/v1/ledger/head").json().path("position").asString();
        Answer history = auditor.get("/api/v1/cases/" + inspection.caseId() + "/history?limit=500&minPosition=" + head);
        JsonNode entries = history.json().path("items");
        JsonNode event = entries.get(random.nextInt(entries.size()));
        String changes = event.path("event").asString().equals("ProgressReported")
                ? "{\"progress\":\"corrected " + random.nextInt() + "\"}"
                : "{\"occurredOn\":\""
                        + LocalDate.parse(event.path("occurredOn").asString()).plusDays(1) + "\"}";
        return inspection
                .step("committee", "correct-event")
                .with("eventId", event.path("eventId").toString())
                .with("changes", changes);
    }

    /** The same with the last days it sets in the days to come. */
    private Step forward(Step step, LocalDate today) {
        Step forward = step;
        for (String field : LAST_DAYS) {
            if (step.body().has(field)) {
                forward = forward.with(field, "\"" + today.plusDays(random.nextInt(60)) + "\"");
            }
        }
        return forward;
    }

    private Step drawn(Inspection inspection, Map<String, List<String>> commands) {
        List<Step> all = new ArrayList<>();
        new TreeMap<>(commands)
                .forEach((account, names) -> names.forEach(name -> all.add(inspection.step(account, name))));
        return all.get(random.nextInt(all.size()));
    }

    /** A handling report must tell of every item. */
    private static Step onAllItems(Step step) {
        if (!step.command().equals("submit-handling-report")) {
            return step;
        }
        List<String> items = ITEMS.stream()
                .map(item -> "{\"itemId\":\"" + item + "\",\"measure\":\"measure\",\"result\":\"result\"}")
                .toList();
        return step.with("items", "[" + String.join(",", items) + "]");
    }
}
