package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The people of a standing committee and of a government, who do their work in the browser and nowhere else. */
final class Office {

    private static final String CASE = "《上海市养老服务条例》执法检查";
    private static final List<String> ITEMS = List.of("助餐点不足", "护理员短缺");
    private static final List<String> PAPERS = List.of("REPORT", "OPINIONS", "HANDLING_REPORT");
    private static final String OWN = "-chooses-this-one";

    private final Visitor visitor;
    private final Consumer<String> calendar;
    private final Map<String, String> passwords = new HashMap<>();
    private String present = "";

    /**
     * @param calendar lets another day begin
     * @param adminsPassword what the administrator was told when the server began
     */
    Office(Visitor visitor, Consumer<String> calendar, String adminsPassword) {
        this.visitor = visitor;
        this.calendar = calendar;
        passwords.put("admin", adminsPassword);
    }

    /** From an empty server to the letter in the organ's hands, with two items. */
    void untilTheLetterIsDelivered() {
        people();
        meetings();
        visitor.press(".masthead nav a >> nth=0");
        begin(
                "open-law-inspection",
                "title",
                CASE,
                "subject",
                "上海市养老服务条例",
                "subjectKind",
                "REGULATION",
                "organs",
                "GOVERNMENT",
                "committee",
                "社会建设委员会",
                "linkage",
                "NONE",
                "secrecy",
                "PUBLIC");
        as("director");
        step(
                "adopt-inspection-plan",
                "meeting",
                "第二十次主任会议",
                "focus",
                "长期护理和社区助餐",
                "method",
                "实地检查",
                "startsOn",
                "2024-03-04",
                "endsOn",
                "2024-03-29",
                "subGroups",
                "社区组");
        as("committee");
        step("form-inspection-group", "leader/person", "沈若衡", "leader/circle", "STANDING_COMMITTEE_MEMBER");
        as("clerk");
        step("notify-inspected-organ", "documentNo", "徐人办〔2024〕5号");
        calendar.accept("2024-03-20");
        as("committee");
        open("inspect-site");
        visitor.fill("findings/0/title", "助餐点不足");
        visitor.press("button[value='add:findings']");
        record(
                "activity/summary", "实地检查三个街道。",
                "activity/places", "田林街道",
                "activity/attendance", "12",
                "findings/0/problem", "三个街道没有社区助餐点。",
                "findings/0/category", "PROBLEM",
                "findings/1/title", "护理员短缺",
                "findings/1/problem", "护理员缺口两百余人。",
                "findings/1/category", "PROBLEM");
        step("close-fieldwork");
        step(
                "submit-inspection-report",
                "evaluation",
                "总体较好。",
                "problems",
                "助餐点不足",
                "advice",
                "增设助餐点",
                "legislativeAdvice",
                "无");
        as("director");
        step("place-report-on-agenda", "meeting", "第二十次主任会议", "session", "第十二次常委会会议");
        calendar.accept("2024-04-24");
        as("clerk");
        step(
                "deliberate-inspection-report",
                "session/meeting",
                "第十二次常委会会议",
                "session/members",
                "35",
                "session/present",
                "30",
                "opinionsRaised",
                "加快补齐助餐点");
        as("committee");
        open("compile-opinions");
        record(
                "overallEvaluation", "肯定成效。",
                "problems", "助餐点不足",
                "advice", "增设助餐点",
                "opinions/0/text", "年内每个街道建成助餐点。",
                "opinions/0/covers", "助餐点不足");
        calendar.accept("2024-04-29");
        as("director");
        step("approve-opinion-letter", "meeting", "第二十一次主任会议", "signer", "常委会主任");
        as("clerk");
        step("deliver-opinion-letter", "documentNo", "徐人常〔2024〕9号", "sentOn", "2024-04-29");
    }

    /** From the letter to items that are struck off. */
    void untilTheItemsAreClosed() {
        as("admin");
        visitor.press("a[href^='/do/newcomer']");
        newcomer("reviewer", "COMMITTEE", "unit", "社会建设委员会");
        newcomer(
                "office",
                "OFFICE",
                "newUnit/name",
                "区政府办公室",
                "newUnit/kind",
                "ORGAN_OFFICE",
                "newUnit/organ",
                "GOVERNMENT");
        newcomer(
                "department",
                "DEPARTMENT",
                "newUnit/name",
                "区民政局",
                "newUnit/kind",
                "DEPARTMENT",
                "newUnit/organ",
                "GOVERNMENT");
        calendar.accept("2024-05-20");
        as("office");
        ITEMS.forEach(item -> item(item, "assign-item", "leadUnit", "区民政局"));
        as("department");
        ITEMS.forEach(item -> {
            item(item, "acknowledge-item");
            visitor.begin("submit-item-result");
            visitor.attach("evidence", item + ".txt");
            record("measures", "列入年内计划。", "result", "已完成。");
        });
        as("reviewer");
        ITEMS.forEach(item -> item(item, "accept-item", "opinion", "实地看过，属实。"));
        as("committee");
        ITEMS.forEach(item -> item(item, "close-item", "conclusion", "予以销号。"));
    }

    /** From items that are struck off to the case that is closed, and read by those who only read. */
    void untilTheCaseIsClosed() {
        as("office");
        step("send-handling-report-draft", "summary", "两个事项均已完成。");
        as("committee");
        step("comment-handling-report", "comments", "同意。", "accepted", "true");
        as("office");
        open("submit-handling-report");
        visitor.fill("items/0/itemId", ITEMS.getFirst());
        visitor.press("button[value='add:items']");
        record(
                "documentNo", "徐府〔2024〕31号",
                "items/0/measure", "新设助餐点。",
                "items/0/result", "已开业。",
                "items/1/itemId", ITEMS.getLast(),
                "items/1/measure", "培训护理员。",
                "items/1/result", "已上岗。");
        as("clerk");
        for (String telling : List.of("tell-deputies", "publish-report")) {
            open(telling);
            PAPERS.forEach(paper -> visitor.fill("papers", paper));
            record("channel", "徐汇人大网站", "reference", "2024年第3期");
        }
        as("committee");
        step("close-case", "conclusion", "事项均已销号，报告已经公布。");
        as("admin");
        visitor.press("a[href^='/do/newcomer']");
        newcomer("deputy", "DEPUTY", "newPerson", "唐以宁");
        newcomer("auditor", "AUDITOR");
        as("deputy");
        visit();
        assertThat(visitor.text()).contains(CASE, ITEMS.getFirst());
        assertThat(visitor.page().locator("main a[href^='/do/']").count()).isZero();
        as("auditor");
        visit();
        visitor.press(".within a[href$='/history']");
        assertThat(visitor.text()).contains(CASE);
        assertThat(visitor.page()
                        .locator("main a[href^='/do/'], main a.correct")
                        .count())
                .isZero();
    }

    /** The password that somebody has by now. */
    String passwordOf(String account) {
        return passwords.getOrDefault(account, "");
    }

    private void people() {
        visitor.enter("admin", passwords.get("admin"));
        present = "admin";
        visitor.press("a[href^='/do/newcomer']");
        newcomer("clerk", "CLERK", "newUnit/name", "常委会办公室", "newUnit/kind", "GENERAL_OFFICE");
        newcomer("committee", "COMMITTEE", "newUnit/name", "社会建设委员会", "newUnit/kind", "COMMITTEE");
        newcomer("director", "DIRECTOR", "newPerson", "沈若衡");
    }

    private void newcomer(String name, String role, String... more) {
        fill("account", name, "roles", role);
        fill(more);
        visitor.press("form.command .actions button");
        passwords.put(name, visitor.page().locator("#once").innerText());
    }

    private void meetings() {
        as("clerk");
        visitor.begin("schedule-meeting");
        meeting("CHAIRPERSONS", "第二十次主任会议", "20", "2024-03-01");
        meeting("STANDING_COMMITTEE", "第十二次常委会会议", "12", "2024-04-24");
        visitor.fill("kind", "CHAIRPERSONS");
        record(
                "name", "第二十一次主任会议",
                "term", "17",
                "number", "21",
                "startsOn", "2024-04-29",
                "shortNotice", "false");
    }

    private void meeting(String kind, String name, String number, String day) {
        again("kind", kind, "name", name, "term", "17", "number", number, "startsOn", day, "shortNotice", "false");
    }

    /** Somebody else sits down; the first time he has to choose a password. */
    private void as(String account) {
        if (present.equals(account)) {
            return;
        }
        visitor.leave();
        visitor.enter(account, passwords.get(account));
        if (visitor.page().url().endsWith("/password")) {
            visitor.fill("current", passwords.get(account))
                    .fill("chosen", account + OWN)
                    .fill("again", account + OWN);
            visitor.press("main form button[type=submit]");
            passwords.put(account, account + OWN);
        }
        assertThat(visitor.page().locator("nav a[aria-current=page]").count()).isPositive();
        present = account;
    }

    private void begin(String command, String... fields) {
        visitor.begin(command);
        record(fields);
    }

    /** The page of the case, from wherever one is. */
    private void visit() {
        visitor.press(".masthead nav a[href^='/cases']");
        visitor.choose(CASE);
    }

    private void step(String command, String... fields) {
        open(command);
        record(fields);
    }

    /** The form of a step of the case: from where one is if it is offered there, else from the page of the case. */
    private void open(String command) {
        if (!visitor.offers(command)) {
            visit();
        }
        visitor.begin(command);
    }

    private void item(String item, String command, String... fields) {
        visit();
        visitor.choose(item);
        visitor.begin(command);
        record(fields);
    }

    private void again(String... fields) {
        fill(fields);
        visitor.press("form.command button[value=again]");
    }

    private void record(String... fields) {
        fill(fields);
        visitor.record();
    }

    private void fill(String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            visitor.fill(fields[i], fields[i + 1]);
        }
    }
}
