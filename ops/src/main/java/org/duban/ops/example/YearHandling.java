package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/**
 * What follows once a session has said what it thinks: opinions are compiled, approved, delivered, handled and closed.
 *
 * @param id of the case
 * @param by the account of the committee in charge
 * @param opinion what the session asks for
 */
record YearHandling(YearScript script, String id, String by, String opinion) {

    private static final String ITEM = "item-1";

    /** One of the example's evidence files, whatever it says. */
    private static final String EVIDENCE = "6d242217f000f1bc358a75f5acb113d3fd007346ee73692e536ed5804d395722";

    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 22);

    /** The opinions reach the organ's office, which gives them to a department. */
    void deliver(LocalDate heardOn, int chairpersons, LocalDate approvedOn, int number) {
        step(
                heardOn.plusDays(5),
                by,
                "compile-opinions",
                "overallEvaluation",
                "会议肯定有关工作的进展。",
                "problems",
                List.of("统筹还不够"),
                "advice",
                List.of(opinion),
                "opinions",
                List.of(YearScript.fields(
                        "opinionId",
                        "o-1",
                        "text",
                        opinion,
                        "covers",
                        List.of(),
                        "creates",
                        YearScript.fields("itemId", ITEM, "title", opinion, "problem", "统筹还不够。", "category", "ADVICE"),
                        "organ",
                        "GOVERNMENT")));
        step(
                approvedOn,
                "director",
                "approve-opinion-letter",
                "meeting",
                "chairpersons-17-" + chairpersons,
                "signer",
                "常委会主任");
        step(
                approvedOn.plusDays(1),
                "clerk",
                "deliver-opinion-letter",
                "organ",
                "GOVERNMENT",
                "documentNo",
                "徐人常〔2023〕%d号（示例）".formatted(number),
                "sentOn",
                approvedOn.plusDays(1).toString(),
                "attachments",
                List.of());
        step(
                approvedOn.plusDays(3),
                "office",
                "assign-item",
                "itemId",
                ITEM,
                "leadUnit",
                "commerce",
                "assistingUnits",
                List.of());
        step(approvedOn.plusDays(4), "dept-commerce", "acknowledge-item", "itemId", ITEM);
    }

    /** It is handled, accepted and reported, the report is published and the case closed. */
    void finish(LocalDate submittedOn, int number) {
        step(
                submittedOn,
                "dept-commerce",
                "submit-item-result",
                "itemId",
                ITEM,
                "measures",
                "完善机制，逐项落实。",
                "result",
                "按期完成。",
                "evidence",
                List.of(YearScript.fields("sha256", EVIDENCE, "name", "办理材料（示例）.csv")));
        step(submittedOn.plusDays(3), by, "accept-item", "itemId", ITEM, "opinion", "核查属实。");
        step(submittedOn.plusDays(3), by, "close-item", "itemId", ITEM, "conclusion", "予以销号");
        step(submittedOn.plusDays(5), "office", "send-handling-report-draft", "summary", "完善机制，逐项落实。");
        step(
                submittedOn.plusDays(8),
                by,
                "comment-handling-report",
                "organ",
                "GOVERNMENT",
                "comments",
                "同意。",
                "accepted",
                true);
        step(
                submittedOn.plusDays(10),
                "office",
                "submit-handling-report",
                "documentNo",
                "徐府报〔2023〕%d号（示例）".formatted(300 + number),
                "items",
                List.of(YearScript.fields("itemId", ITEM, "measure", "完善机制，逐项落实。", "result", "按期完成。")));
        for (String command : List.of("tell-deputies", "publish-report")) {
            step(
                    submittedOn.plusDays(15),
                    "clerk",
                    command,
                    "papers",
                    List.of("REPORT", "OPINIONS", "HANDLING_REPORT"),
                    "channel",
                    "区人大网站和代表专报",
                    "reference",
                    "徐人大公告〔2023〕%d号（示例）".formatted(number));
        }
    }

    void close() {
        step(YEAR_END, by, "close-case", "conclusion", "审议意见已经落实。");
    }

    private void step(LocalDate on, String actor, String command, Object... body) {
        script.add(on, actor, command, YearScript.pairs(body, "caseId", id));
    }
}
