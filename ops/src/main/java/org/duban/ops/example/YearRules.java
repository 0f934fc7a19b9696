package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/** The rules that the report names as made in the year, and the self-check of how the subdistrict committees' rules are kept. */
record YearRules(YearScript script) {

    private static final LocalDate ENTERED = LocalDate.of(2023, 1, 4);
    private static final String TITLE = "title";
    private static final String RULE = "internalRuleId";

    void write() {
        entered("rules-of-procedure", "徐汇区人民代表大会常务委员会议事规则", "徐汇区人大常委会", "徐人常〔2012〕5号（示例）", "2012-06-01");
        entered("appointment-rules", "上海市徐汇区人民代表大会常务委员会关于任免国家机关工作人员的规定", "徐汇区人大常委会", "徐人常〔2014〕9号（示例）", "2014-10-01");
        entered("subdistrict-committees", "上海市区人民代表大会常务委员会街道工作委员会工作条例", "上海市人大常委会", "上海市人大常委会公告（示例）", "2017-01-01");
        adopted();
        revised("rules-of-procedure", "徐汇区人民代表大会常务委员会议事规则", 12, LocalDate.of(2023, 4, 25), "2023-05-01");
        revised("appointment-rules", "上海市徐汇区人民代表大会常务委员会关于任免国家机关工作人员的规定", 14, LocalDate.of(2023, 7, 27), "2023-08-01");
        script.add(
                LocalDate.of(2023, 10, 12),
                "clerk",
                "hold-self-check",
                RULE,
                "subdistrict-committees",
                "findings",
                "各街道工委均按条例开展工作，联系代表的台账有待统一。（示例）");
    }

    private void entered(String id, String title, String maker, String documentNo, String from) {
        script.add(
                ENTERED,
                "clerk",
                "enter-internal-rule",
                RULE,
                id,
                TITLE,
                title,
                "maker",
                maker,
                "documentNo",
                documentNo,
                "effectiveFrom",
                from);
    }

    private void adopted() {
        script.add(
                LocalDate.of(2023, 1, 9),
                "clerk",
                "adopt-internal-rule",
                RULE,
                "ten-ones-rule",
                TITLE,
                "徐汇区人大常委会“十个一”工作制度",
                "meeting",
                "chairpersons-17-28",
                "documentNo",
                "徐人常〔2023〕1号（示例）",
                "effectiveFrom",
                "2023-01-09",
                "termsSet",
                List.of(),
                "scheme",
                "ten-ones");
    }

    private void revised(String id, String title, int session, LocalDate on, String from) {
        script.add(
                on,
                "clerk",
                "revise-internal-rule",
                RULE,
                id,
                TITLE,
                title,
                "meeting",
                "standing-committee-17-" + session,
                "documentNo",
                "徐人常〔2023〕%d号（示例）".formatted(session),
                "summary",
                "完善程序，与上位法衔接。（示例）",
                "effectiveFrom",
                from,
                "termsSet",
                List.of());
    }
}
