package org.duban.ops.example;

import java.time.LocalDate;
import java.util.List;

/** Who has to do with suggestions: deputies who sign and rate, deputies above, the committee, units and their heads. */
record YearSuggestionPeople(YearScript script) {

    static final String COMMITTEE = "deputies-committee";
    static final String COMMITTEE_ACCOUNT = "deputies";

    private static final int SIGNERS = 20;
    private static final int ABOVE = 2;
    private static final LocalDate SINCE = LocalDate.of(2021, 11, 16);
    private static final LocalDate REGISTERED = LocalDate.of(2021, 11, 1);

    private static final List<String> UNITS = List.of(
            "greening", "commerce", "housing", "market", "urban-enforcement", "offices-admin", "education", "xujiahui");

    void write() {
        unit(COMMITTEE, "区人大代表工作委员会", "kind", "COMMITTEE");
        account(COMMITTEE_ACCOUNT, "代表工委承办人（示例）", "COMMITTEE", "unit", COMMITTEE);
        unit("civil-affairs", "区民政局", "kind", "DEPARTMENT", "organ", "GOVERNMENT");
        account("dept-civil-affairs", "区民政局承办人（示例）", "DEPARTMENT", "unit", "civil-affairs");
        head("civil-affairs");
        UNITS.forEach(this::head);
        for (int n = 0; n < SIGNERS; n++) {
            account(account(signer(n)), "人大代表（示例）", "DEPUTY", "person", signer(n));
        }
        for (int n = 1; n <= ABOVE; n++) {
            String id = "p-municipal-" + n;
            YearPeople.person(script, id, "市人大代表%s（示例）".formatted(YearMeetings.chinese(n)));
            script.add(SINCE, "clerk", "seat-deputy", "personId", id, "level", "MUNICIPAL", "constituency", "徐汇区（示例）");
        }
    }

    /** The deputy whose turn it is. */
    static String signer(int turn) {
        return YearDeputies.deputy(turn % SIGNERS);
    }

    /** The account of a deputy who signs. */
    static String account(String person) {
        return person.replace("p-", "");
    }

    /** The account of a unit that handles suggestions. */
    static String accountOf(String unit) {
        return switch (unit) {
            case "greening" -> "department";
            case "urban-enforcement" -> "dept-enforcement";
            case "offices-admin" -> "dept-offices";
            case "court-office" -> "court-office";
            default -> "dept-" + unit;
        };
    }

    /** Who signs what a unit replies. */
    static String headOf(String unit) {
        return unit.equals("court-office") ? YearPeople.head("COURT") : "p-head-of-" + unit;
    }

    private void head(String unit) {
        YearPeople.person(script, headOf(unit), "部门负责人（示例）");
        script.add(
                SINCE,
                "clerk",
                "take-post",
                "personId",
                headOf(unit),
                "post",
                "HEAD_OF_DEPARTMENT",
                "organ",
                "GOVERNMENT",
                "unit",
                unit,
                "title",
                "主要负责人");
    }

    private void unit(String id, String name, Object... more) {
        script.add(REGISTERED, "admin", "register-unit", YearScript.pairs(more, "unitId", id, "name", name));
    }

    private void account(String account, String name, String role, Object... whose) {
        script.add(
                SINCE, "admin", "register-account", YearScript.pairs(whose, "account", account, "displayName", name));
        script.add(SINCE, "admin", "assign-role", "account", account, "role", role);
    }
}
