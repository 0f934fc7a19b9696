package org.duban.ops.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one suggestion, step by step.
 *
 * @param number under which it is registered
 * @param lead the unit that handles it; empty if none does
 * @param signers the lead deputy first
 */
record YearSuggestion(YearScript script, int number, String lead, List<String> signers) {

    private static final LocalDate DISTRIBUTED = LocalDate.of(2023, 1, 16);
    private static final LocalDate CLOSED = LocalDate.of(2023, 12, 22);

    void submit(String about, String area, @Nullable String congress, LocalDate on) {
        List<Object> body = new ArrayList<>(List.of(
                "title",
                "关于%s的建议".formatted(about),
                "content",
                "建议有关部门研究%s，提出措施并尽快落实。".formatted(about),
                "signers",
                signers,
                "committee",
                YearSuggestionPeople.COMMITTEE,
                "secrecy",
                "PUBLIC"));
        if (congress != null) {
            body.addAll(List.of("congress", congress));
        }
        step(on, YearSuggestionPeople.account(signers.getFirst()), "submit-suggestion", body.toArray());
        String by = congress == null ? YearSuggestionPeople.COMMITTEE_ACCOUNT : "clerk";
        step(on.plusDays(1), by, "register-suggestion", "number", number, "subjectArea", area);
    }

    void assign(LocalDate on) {
        boolean court = lead.equals("court-office");
        step(on, "clerk", "assign-suggestion", "organ", court ? "COURT" : "GOVERNMENT");
    }

    void pass(String receiver, LocalDate on) {
        committee(on, "transfer-suggestion-up", "receivers", List.of(receiver), "explanation", "属市级事权，转请市人大代表提出。");
    }

    void decline(String about, LocalDate on) {
        step(
                on,
                YearSuggestionPeople.account(signers.getFirst()),
                "submit-suggestion",
                "title",
                "关于%s的建议".formatted(about),
                "content",
                "建议有关部门上门办理。",
                "signers",
                signers,
                "committee",
                YearSuggestionPeople.COMMITTEE,
                "secrecy",
                "PUBLIC");
        committee(
                on.plusDays(2), "decline-suggestion", "cause", "PERSONAL_MATTER", "explanation", "属代表本人事务，请按物业报修程序办理。");
    }

    /** Gives it to its lead unit, sometimes with one that assists; one was given to the wrong unit first. */
    void distribute(boolean wrongFirst) {
        if (wrongFirst) {
            given("housing", List.of(), DISTRIBUTED);
            step(DISTRIBUTED.plusDays(3), "dept-housing", "request-suggestion-return", "reason", "不属本局职责。");
        }
        LocalDate on = wrongFirst ? DISTRIBUTED.plusDays(4) : DISTRIBUTED;
        boolean assisted = number % 4 == 0 && !lead.equals("xujiahui") && !lead.equals("court-office");
        distribute(on, assisted ? List.of("xujiahui") : List.of());
        step(
                LocalDate.of(2023, 2, 8),
                "clerk",
                "hold-suggestion-conference",
                "documentNo",
                "徐府办〔2023〕8号（示例）",
                "summary",
                "部署代表建议办理工作。");
        if (assisted) {
            step(LocalDate.of(2023, 2, 13), "dept-xujiahui", "send-suggestion-opinion", "opinion", "已与居民区核实，可以配合办理。");
        }
    }

    void distribute(LocalDate on, List<String> assisting) {
        given(lead, assisting, on);
    }

    private void given(String unit, List<String> assisting, LocalDate on) {
        String by = unit.equals("court-office") ? unit : "office";
        step(on, by, "distribute-suggestion", "lead", unit, "assisting", assisting);
    }

    void consult(LocalDate on) {
        unit(on, "consult-deputies", "deputies", signers, "method", "走访", "summary", "听取代表意见，共同确认办理方向。");
    }

    void superviseAsKey(String place) {
        step(
                LocalDate.of(2023, 2, 13),
                "director",
                "select-key-suggestion",
                "meeting",
                "chairpersons-17-30",
                "leader",
                "p-a7a7f2ad",
                "demand",
                "年内见到成效。");
        committee(
                LocalDate.of(2023, 5, 25),
                "supervise-suggestion-on-site",
                "place",
                place,
                "participants",
                signers,
                "findings",
                "措施已经落实，群众反映良好。");
    }

    /** Asks for more time, gets it, and says by when the reply is there. */
    LocalDate extend() {
        LocalDate on = LocalDate.of(2023, 4, 3);
        unit(on, "request-suggestion-extension", "reason", "方案尚待论证。", "proposedDueOn", "2023-06-30");
        committee(on.plusDays(2), "grant-suggestion-extension");
        unit(on.plusDays(4), "explain-suggestion-extension", "explanation", "已向代表说明论证安排。");
        return LocalDate.of(2023, 6, 20);
    }

    void reply(String category, LocalDate on, @Nullable LocalDate promisedBy) {
        answer(1, category, on, promisedBy);
        step(
                on.plusDays(30),
                "clerk",
                "publish-report",
                "papers",
                List.of("REPLY"),
                "channel",
                "区人大网站",
                "reference",
                "代表建议公开第%d号（示例）".formatted(number));
    }

    private void answer(int round, String category, LocalDate on, @Nullable LocalDate promisedBy) {
        List<Object> body = new ArrayList<>(List.of(
                "category",
                category,
                "reply",
                category.equals("ADOPTED") ? "已经采纳，措施已落实。" : "已列入工作安排，正在推进。",
                "signer",
                YearSuggestionPeople.headOf(lead),
                "documentNo",
                "徐建复〔2023〕%d-%d号（示例）".formatted(number, round),
                "recipients",
                signers));
        if (promisedBy != null) {
            body.addAll(List.of("promisedBy", promisedBy.toString()));
        }
        unit(on, "send-suggestion-reply", body.toArray());
    }

    void rate(String result, LocalDate on) {
        rateLead(result, on);
        rateOthers(result, on);
    }

    void rateLead(String result, LocalDate on) {
        rated(signers.getFirst(), result, on);
    }

    void rateOthers(String result, LocalDate on) {
        signers.stream().skip(1).forEach(one -> rated(one, result, on));
    }

    private void rated(String signer, String result, LocalDate on) {
        List<Object> body = new ArrayList<>(List.of("attitude", "SATISFIED", "result", result));
        if (result.equals("DISSATISFIED")) {
            body.addAll(List.of("reason", "措施还不具体。"));
        }
        step(on, YearSuggestionPeople.account(signer), "rate-suggestion-reply", body.toArray());
    }

    void miss(LocalDate on) {
        committee(on, "record-missing-feedback");
    }

    /** It is studied why, ordered to be handled again, and replied to once more; says on which day that is rated. */
    LocalDate again(String category, LocalDate on) {
        committee(on, "study-dissatisfaction", "atMeeting", true, "findings", "代表要求明确措施和时限。");
        committee(on.plusDays(1), "order-suggestion-re-handling", "demand", "一个月内提出具体措施。");
        answer(2, category, on.plusDays(25), null);
        return on.plusDays(30);
    }

    void carryOver() {
        unit(
                LocalDate.of(2023, 12, 11),
                "carry-commitment-over",
                "reason",
                "招标尚未完成，转入下一年度继续办理。",
                "promisedBy",
                "2024-06-28");
    }

    void close() {
        committee(CLOSED, "close-case", "conclusion", "建议已经办理，代表已作评价。");
    }

    private void unit(LocalDate on, String command, Object... body) {
        step(on, YearSuggestionPeople.accountOf(lead), command, body);
    }

    private void committee(LocalDate on, String command, Object... body) {
        step(on, YearSuggestionPeople.COMMITTEE_ACCOUNT, command, body);
    }

    private void step(LocalDate on, String by, String command, Object... body) {
        script.add(on, by, command, YearScript.pairs(body, "caseId", "suggestion-2023-%02d".formatted(number)));
    }
}
