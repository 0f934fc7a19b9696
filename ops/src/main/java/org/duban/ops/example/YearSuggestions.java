package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duban.ops.example.YearSuggestionTopics.Topic;

/**
 * Sixty-one suggestions raised at the third session, each to its end: eight passed to deputies above, fifty-three handled,
 * of which fifty-two were adopted and fifty left everyone who rated them satisfied. Two more came between sessions.
 */
record YearSuggestions(YearScript script) {

    private static final LocalDate SUBMITTED = LocalDate.of(2023, 1, 10);
    private static final LocalDate ASSIGNED = LocalDate.of(2023, 1, 13);
    private static final String MEETING = "congress-17-3";

    /** Eight of these pass one suggestion each to the municipality, by turns. */
    private static final List<String> ABOVE = List.of("p-municipal-1", "p-municipal-2");

    /** Not adopted: it is still being worked at when the year ends. */
    private static final int UNFINISHED = 11;

    /** Handled again, once to everybody's satisfaction and once not quite. */
    private static final int AGAIN_SATISFIED = 23;

    private static final int AGAIN_BASICALLY = 31;

    /** One of the two who signed is not quite satisfied. */
    private static final int BASICALLY = 40;

    private static final int RETURNED = 26;
    private static final List<Integer> LONGER = List.of(8, 19);

    /** Numbers of these, from 1, and how the report calls the place that was visited. */
    private static final Map<Integer, String> KEY = Map.of(1, "智慧养老服务站（示例）", 2, "衡复风貌区物业管理处（示例）");

    void write() {
        new YearSuggestionPeople(script).write();
        List<Topic> within = YearSuggestionTopics.within();
        for (int n = 1; n <= within.size(); n++) {
            Topic topic = within.get(n - 1);
            YearSuggestion one = new YearSuggestion(script, n, topic.lead(), signers(n));
            one.submit(topic.about(), topic.area(), MEETING, SUBMITTED);
            one.assign(ASSIGNED);
            handle(one, n);
        }
        for (int n = 0; n < YearSuggestionTopics.BEYOND.size(); n++) {
            int number = within.size() + n + 1;
            YearSuggestion one = new YearSuggestion(script, number, "", signers(number));
            one.submit(YearSuggestionTopics.BEYOND.get(n), "市级事权", MEETING, SUBMITTED);
            one.pass(ABOVE.get(n % ABOVE.size()), ASSIGNED);
        }
        betweenSessions(within.size() + YearSuggestionTopics.BEYOND.size() + 1);
    }

    /** Two in five are signed by two deputies, one in nine by three. */
    private static List<String> signers(int number) {
        int others = number % 9 == 0 ? 2 : (number % 5 < 2 ? 1 : 0);
        return IntStream.rangeClosed(0, others)
                .mapToObj(n -> YearSuggestionPeople.signer(number + n))
                .toList();
    }

    private void handle(YearSuggestion one, int number) {
        one.distribute(number == RETURNED);
        LocalDate replied = LocalDate.of(2023, 3, 1).plusDays(number % 40);
        one.consult(LocalDate.of(2023, 2, 20).plusDays(number % 7));
        if (KEY.containsKey(number)) {
            one.superviseAsKey(KEY.get(number));
        }
        if (LONGER.contains(number)) {
            replied = one.extend();
        }
        reply(one, number, replied);
        if (number != UNFINISHED) {
            one.close();
        }
    }

    private static void reply(YearSuggestion one, int number, LocalDate on) {
        switch (number) {
            case UNFINISHED -> {
                one.reply("IN_PROGRESS_COMMITTED", on, LocalDate.of(2023, 12, 15));
                one.rate("BASICALLY_SATISFIED", on.plusDays(6));
                one.carryOver();
            }
            case AGAIN_SATISFIED -> {
                one.reply("ADOPTED", on, null);
                one.rate("DISSATISFIED", on.plusDays(4));
                one.rate("SATISFIED", one.again("ADOPTED", on.plusDays(7)));
            }
            case AGAIN_BASICALLY -> {
                one.reply("FOR_REFERENCE", on, null);
                one.rate("DISSATISFIED", on.plusDays(4));
                one.rate("BASICALLY_SATISFIED", one.again("ADOPTED", on.plusDays(7)));
            }
            case BASICALLY -> {
                one.reply("ADOPTED", on, null);
                one.rateLead("BASICALLY_SATISFIED", on.plusDays(5));
                one.rateOthers("SATISFIED", on.plusDays(6));
            }
            default -> {
                one.reply("ADOPTED", on, null);
                if (number % 18 == 0) {
                    one.rateLead("SATISFIED", on.plusDays(5));
                    one.miss(on.plusDays(60));
                } else {
                    one.rate("SATISFIED", on.plusDays(5));
                }
            }
        }
    }

    /** They are handled like the others and count for none of the report's figures; one is not accepted. */
    private void betweenSessions(int number) {
        LocalDate on = LocalDate.of(2023, 5, 8);
        YearSuggestion one = new YearSuggestion(script, number, "civil-affairs", signers(number));
        one.submit("设置社区助浴点", "民政养老", null, on);
        one.assign(on.plusDays(2));
        one.distribute(on.plusDays(3), List.of());
        one.consult(on.plusDays(20));
        one.reply("ADOPTED", on.plusDays(60), null);
        one.rate("SATISFIED", on.plusDays(65));
        one.close();
        new YearSuggestion(script, number + 1, "", signers(number + 1)).decline("修缮本人住房", on);
    }
}
