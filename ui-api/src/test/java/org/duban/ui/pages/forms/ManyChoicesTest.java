package org.duban.ui.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.command.person.PersonCommand.SeatDeputy;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.ui.Caller;
import org.duban.ui.FormSheet;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A congress of five hundred people and two hundred units: forms stay light, and everybody in them can be found. */
class ManyChoicesTest {

    private static final int MOST_BYTES = 60_000;
    private static final LocalDate DAY = LocalDate.parse("2023-01-03");
    private static final String ASSIGN = "/do/assign-item?caseId=" + Inspection.CASE + "&itemId=hours-at-bins";

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        for (int n = 0; n < 500; n++) {
            PersonId person = new PersonId(java.util
                    .UUID
                    .nameUUIDFromBytes(new byte[] {(byte) n, (byte) (n >> 8)})
                    .toString());
            server.record(new RegisterPerson(person, "代表第" + n + "号", DAY));
            server.record(new SeatDeputy(person, Level.DISTRICT, "第" + n + "选区", null, DAY));
        }
        for (int n = 0; n < 200; n++) {
            UnitId unit = new UnitId("bureau-" + n);
            server.record(new RegisterUnit(unit, "区第" + n + "局", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT, DAY));
        }
        new Inspection(server).untilTheLetterIsDelivered();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(Caller caller, String path) {
        Reply reply = caller.get(path, "Accept", "text/html");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    @ParameterizedTest
    @CsvSource({
        "deputy, /do/submit-suggestion",
        "clerk, /do/form-inspection-group?caseId=waste-2023",
        "office, /do/assign-item?caseId=waste-2023&itemId=hours-at-bins",
        "admin, /do/newcomer",
        "clerk, /do/open-law-inspection",
        "clerk, /follow-ups",
        "clerk, /cases"
    })
    void pages_stay_light(String account, String path) {
        Reply page = server.as(account).get(path, "Accept-Encoding", "gzip", "Accept", "text/html");
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.body()).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void a_long_list_is_narrowed_by_the_button_and_what_was_filled_in_stays() {
        Caller office = server.as("office");
        Document empty = page(office, ASSIGN);
        assertThat(empty.select("select[name=leadUnit] option")).hasSizeLessThan(50);
        assertThat(empty.select("#f-leadUnit-found [role=status]").text()).contains("204");
        FormSheet form = FormSheet.drawn(empty.expectFirst("form.command"))
                .without("find:leadUnit")
                .with("find:leadUnit", "第187局")
                .with("responsible", "科长")
                .with("step", "find:leadUnit");
        Document narrowed = Jsoup.parse(form.send(office, ASSIGN).text());
        assertThat(narrowed.select("select[name=leadUnit] option[value]").eachAttr("value"))
                .containsExactly("", "bureau-187");
        assertThat(narrowed.select("[name=responsible]").val()).isEqualTo("科长");
    }

    @Test
    void the_enter_key_looks_for_what_was_typed_and_records_nothing() {
        Caller office = server.as("office");
        long before = server.head();
        FormSheet form = FormSheet.drawn(page(office, ASSIGN).expectFirst("form.command"))
                .without("find:leadUnit")
                .with("find:leadUnit", "第3局")
                .with("leadUnit", "bureau-5")
                .with("step", "enter");
        Reply reply = form.send(office, ASSIGN);
        assertThat(reply.status()).isEqualTo(200);
        List<String> drawn = Jsoup.parse(reply.text())
                .select("select[name=leadUnit] option[value]")
                .eachAttr("value");
        assertThat(drawn).as("what was chosen stays").containsExactly("", "bureau-5", "bureau-3");
        assertThat(server.head()).isEqualTo(before);
    }

    @Test
    void people_are_found_while_somebody_types_by_whoever_knows_them() {
        Element search =
                page(server.as("deputy"), "/do/submit-suggestion").expectFirst("[data-find][id=f-signers-find]");
        String address = search.attr("data-find") + "&find:signers=" + encoded("第444号");
        Document found = page(server.as("deputy"), address);
        assertThat(found.select("#f-signers-found label").eachText()).containsExactly("代表第444号");
        assertThat(found.select("[type=checkbox]").attr("name")).isEqualTo("signers");
    }

    @Test
    void nobody_finds_what_forms_do_not_offer_him() {
        String accounts = "/options?type=AccountName&field=account&name=account&kind=CHOICE";
        assertThat(page(server.as("admin"), accounts).select("option[value=clerk]"))
                .isNotEmpty();
        assertThat(page(server.as("deputy"), accounts).select("option[value]").eachAttr("value"))
                .containsOnly("");
        String people = "/options?type=PersonId&field=person&name=person&kind=CHOICE&find:person=p-7f3a";
        assertThat(page(server.as("clerk"), people).select("option[value=p-7f3a]"))
                .isNotEmpty();
        assertThat(page(server.as("deputy"), people).select("option[value=p-7f3a]"))
                .isEmpty();
    }

    @Test
    void where_there_is_nothing_to_choose_from_nobody_is_asked_for_an_id() {
        Document form = page(server.as("deputy"), "/do/submit-suggestion");
        assertThat(form.select("select[name=congress] option[value]").eachAttr("value"))
                .containsOnly("");
        assertThat(form.select("#f-congress-found").text()).contains("没有可选的内容");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
