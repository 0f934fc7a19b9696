package org.duban.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The people of a standing committee and of a government, who do their work in the browser and nowhere else. */
final class Office {

    private static final String CASE = "《上海市养老服务条例》执法检查";
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
        visitor.choose("工作台");
        begin(
                "立项：按年度计划开展一次执法检查",
                "title",
                CASE,
                "subject",
                "上海市养老服务条例",
                "subjectKind",
                "地方性法规",
                "organs",
                "人民政府",
                "committee",
                "社会建设委员会",
                "linkage",
                "本级单独",
                "secrecy",
                "公开");
        as("director");
        step(
                "登记主任会议讨论通过的检查方案",
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
        step("组成执法检查组", "leader/person", "沈若衡", "leader/circle", "常委会组成人员");
        as("clerk");
        step("通知被检查机关", "documentNo", "徐人办〔2024〕5号");
        calendar.accept("2024-03-20");
        as("committee");
        open("登记实地检查的情况及发现的问题");
        visitor.fill("findings/0/title", "助餐点不足");
        visitor.choose("增加一项：发现的问题");
        record(
                "activity/summary", "实地检查三个街道。",
                "activity/places", "田林街道",
                "activity/attendance", "12",
                "findings/0/problem", "三个街道没有社区助餐点。",
                "findings/0/category", "问题",
                "findings/1/title", "护理员短缺",
                "findings/1/problem", "护理员缺口两百余人。",
                "findings/1/category", "问题");
        step("登记执法检查结束");
        step("提交执法检查报告", "evaluation", "总体较好。", "problems", "助餐点不足", "advice", "增设助餐点", "legislativeAdvice", "无");
        as("director");
        step("登记主任会议将报告列入常委会会议议程的决定", "meeting", "第二十次主任会议", "session", "第十二次常委会会议");
        calendar.accept("2024-04-24");
        as("clerk");
        step(
                "登记常委会会议对报告的审议",
                "session/meeting",
                "第十二次常委会会议",
                "session/members",
                "35",
                "session/present",
                "30",
                "opinionsRaised",
                "加快补齐助餐点");
        as("committee");
        open("整理审议意见");
        record(
                "overallEvaluation", "肯定成效。",
                "problems", "助餐点不足",
                "advice", "增设助餐点",
                "opinions/0/text", "年内每个街道建成助餐点。",
                "opinions/0/covers", "助餐点不足");
        calendar.accept("2024-04-29");
        as("director");
        step("登记主任会议讨论通过审议意见书", "meeting", "第二十一次主任会议", "signer", "常委会主任");
        as("clerk");
        step("登记审议意见书连同所审议的报告的送达", "documentNo", "徐人常〔2024〕9号", "sentOn", "2024-04-29");
    }

    /** From the letter to an item that is struck off. */
    void untilAnItemIsClosed() {
        as("admin");
        visitor.choose("登记新来的人：账户、角色和一次性口令");
        newcomer("reviewer", "专工委", "unit", "社会建设委员会");
        newcomer(
                "office",
                "机关办公室",
                "newUnit/name",
                "区政府办公室",
                "newUnit/kind",
                "机关办公室",
                "newUnit/organ",
                "人民政府");
        newcomer("department", "承办单位", "newUnit/name", "区民政局", "newUnit/kind", "部门", "newUnit/organ", "人民政府");
        as("office");
        item("助餐点不足", "将事项交办给一个牵头单位", "leadUnit", "区民政局");
        as("department");
        item("助餐点不足", "签收事项");
        visitor.choose("提交整改结果和佐证材料，等待审核");
        visitor.attach("evidence", "助餐点照片.txt");
        record("measures", "新设三处助餐点。", "result", "已开业。");
        as("reviewer");
        item("助餐点不足", "认可整改结果", "opinion", "实地看过，属实。");
        as("committee");
        item("助餐点不足", "整改到位，予以销号", "conclusion", "予以销号。");
        assertThat(visitor.text()).contains("已销号");
    }

    private void people() {
        visitor.enter("admin", passwords.get("admin"));
        present = "admin";
        visitor.choose("登记新来的人：账户、角色和一次性口令");
        newcomer("clerk", "常委会办公室工作人员", "newUnit/name", "常委会办公室", "newUnit/kind", "常委会办公室");
        newcomer("committee", "专工委", "newUnit/name", "社会建设委员会", "newUnit/kind", "专门委员会或工作委员会");
        newcomer("director", "主任、副主任", "newPerson", "沈若衡");
    }

    private void newcomer(String name, String role, String... more) {
        fill("account", name, "roles", role);
        fill(more);
        visitor.choose("登记并给出一次性口令");
        passwords.put(name, visitor.page().locator("#once").innerText());
    }

    private void meetings() {
        as("clerk");
        visitor.choose("登记会议安排");
        meeting("主任会议", "第二十次主任会议", "20", "2024-03-01");
        meeting("常委会会议", "第十二次常委会会议", "12", "2024-04-24");
        visitor.fill("kind", "主任会议");
        record(
                "name", "第二十一次主任会议",
                "term", "17",
                "number", "21",
                "startsOn", "2024-04-29",
                "shortNotice", "否");
    }

    private void meeting(String kind, String name, String number, String day) {
        again("kind", kind, "name", name, "term", "17", "number", number, "startsOn", day, "shortNotice", "否");
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
            visitor.choose("保存新口令");
            passwords.put(account, account + OWN);
        }
        assertThat(visitor.text()).contains("工作台");
        present = account;
    }

    private void begin(String title, String... fields) {
        visitor.choose(title);
        record(fields);
    }

    /** The page of the case, from wherever one is. */
    private void visit() {
        visitor.choose("监督事项");
        visitor.choose(CASE);
    }

    private void step(String title, String... fields) {
        open(title);
        record(fields);
    }

    /** The form of a step of the case: from where one is if it is offered there, else from the page of the case. */
    private void open(String title) {
        if (!visitor.offers(title)) {
            visit();
        }
        visitor.choose(title);
    }

    private void item(String item, String title, String... fields) {
        visit();
        visitor.choose(item);
        visitor.choose(title);
        record(fields);
    }

    private void again(String... fields) {
        fill(fields);
        visitor.choose("登记，再登一个");
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
