package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.events.Role;
import org.duban.query.words.Vocabulary;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks a page for what it cannot answer keeps what was typed; what is not there is said not to be, and is no form. */
class AskedOfPagesTest {

    private static final int SEEN_AT_ONCE = 40;

    private static Server server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = Server.peopled(data);
        new Inspection(server).untilTheLetterIsDelivered();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /year         | from=2023-12-31&to=2023-01-01                                                     | to
            /year/units   | from=2023-12-31&to=2023-01-01                                                     | to
            /year/compare | from=2023-01-01&to=2023-12-31&otherFrom=2023-02-01&otherTo=2023-01-01             | otherTo
            /year         | from=2023.3.1&to=2023-12-31                                                       | from
            /year         | year=20233                                                                        | year
            /follow-ups   | daysLateFrom=9&daysLateTo=3                                                       | daysLateTo
            /follow-ups   | on=2023.3.1                                                                       | on
            /cases        | on=1812-01-01                                                                     | on
            /rules        | rule=OPINION_HANDLE&trigger=2023.3.1                                              | trigger
            /rules        | rule=OPINION_HANDLE&trigger=2023-03-01&suspended=x                                | suspended
            """)
    void what_was_typed_stays_and_the_fault_stands_at_its_field(String path, String typed, String faulty) {
        Document page = new Browser(server.as("clerk")).page(path + "?" + typed, 400);
        Element form = page.expectFirst("form.asked");
        assertThat(form.attr("action")).isEqualTo(path);
        for (String one : typed.split("&")) {
            String[] parts = one.split("=");
            assertThat(form.expectFirst("input[name=" + parts[0] + "]").val()).isEqualTo(parts[1]);
        }
        Element field = form.expectFirst("input[name=" + faulty + "]");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(field.attr("aria-describedby")).text()).isNotBlank();
        assertThat(form.select("label").eachText()).hasSameSizeAs(form.select("input:not([type=hidden])"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/nope.js", "/nope.css", "/assets/0/duban.js", "/favicon.ico", "/a/b.png"})
    void a_file_that_is_missing_is_no_page(String path) {
        Reply reply = server.as("clerk").get(path, "Accept", "text/html");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.text()).hasSizeLessThan(40).doesNotContain("<");
    }

    @Test
    void programs_that_collect_pages_are_told_to_leave() {
        Reply reply = server.as("clerk").get("/robots.txt");
        assertThat(reply.text()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(reply.header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void no_command_has_a_form_about_what_is_not_there() {
        List<String> drawn = new ArrayList<>();
        for (CommandType type : Commands.all()) {
            Field first = CommandReader.envelope(type).inside().fields().getFirst();
            boolean begins =
                    first.presence() == Field.Presence.MADE || type.name().equals("register-account");
            if (!begins && !type.name().equals("correct-event") && !type.name().equals("skip-notice")) {
                String about = first.name().equals("stream") ? "case-nowhere" : "nowhere";
                String account = account(type);
                int status = server.as(account)
                        .get("/do/" + type.name() + "?" + first.name() + "=" + about, "Accept", "text/html")
                        .status();
                if (status != 404) {
                    drawn.add(type.name() + " " + status);
                }
            }
        }
        assertThat(drawn).isEmpty();
    }

    private static String account(CommandType type) {
        return type.roles().stream()
                .map(Role::name)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-ups?status=all", "/cases", "/rules", "/year", "/year/units", "/year/compare"})
    void whatever_is_too_long_to_read_through_is_typed_and_picked(String path) {
        Document page = new Browser(server.as("clerk")).page(path);
        assertThat(page.select("form[method=get] select").stream()
                        .filter(select -> select.select("option").size() > SEEN_AT_ONCE)
                        .map(select -> select.attr("name")))
                .isEmpty();
        page.select("form[method=get] input[list]")
                .forEach(field -> assertThat(
                                page.getElementById(field.attr("list")).select("option"))
                        .as(field.attr("name"))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /follow-ups?status=all | unit  | urban-man  | unit=urban-management
            /follow-ups?status=all | kind  | 研究处理情况报告 | kind=HANDLING_REPORT
            /cases                 | stage | 已办结      | stage=CLOSED
            """)
    void what_is_picked_by_its_name_stands_in_the_address_by_its_code(
            String path, String field, String typed, String wanted) {
        String asked = path + (path.contains("?") ? "&" : "?") + field + "="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        Reply reply = server.as("clerk").get(asked, "Accept", "text/html");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).contains(wanted);
        Document page = new Browser(server.as("clerk")).page(path + (path.contains("?") ? "&" : "?") + wanted);
        assertThat(page.expectFirst("input[type=search][name=" + field + "]").val())
                .isNotBlank()
                .doesNotContain("_");
    }

    @Test
    void a_month_says_beforehand_how_it_is_written() {
        Document form = new Browser(server.as("clerk")).page("/do/plan-work-report");
        Element month = form.expectFirst("input[type=month]");
        assertThat(form.getElementById(month.attr("aria-describedby")).text()).contains("2024-01");
    }

    @Test
    void terms_and_sessions_are_numbered_as_people_say_it() {
        String zh = new Browser(server.as("clerk"))
                .page("/registers/meeting/standing-committee-17-15")
                .text();
        assertThat(zh).contains("第十七届", "第十五次");
        String en = new Browser(server.as("clerk"))
                .page("/registers/meeting/standing-committee-17-15?lang=en")
                .text();
        assertThat(en).contains("17th", "15th");
        assertThat(Stream.of(1, 2, 3, 11, 12, 13, 21, 102, 111)
                        .map(n -> Vocabulary.in(java.util.Locale.ENGLISH)
                                .ordinal(Object.class, "term", n)
                                .orElseThrow()))
                .containsExactly("1st", "2nd", "3rd", "11th", "12th", "13th", "21st", "102nd", "111th");
    }
}
