package org.duban.ui.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.ReadingId;
import org.duban.ui.Documented;
import org.duban.ui.Endpoints;
import org.duban.ui.Server;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Odd charsets, odd bytes and odd headers, at every endpoint that the document names, at pages and at the feeds. */
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> CHARSETS = List.of("GBK", "UTF-16", "ISO-8859-1", "x-none", "\"utf-8", "UTF-7");
    private static final List<String> ODD_ADDRESSES =
            List.of("%C0%AF", "%ED%A0%80", "%FF", "%E4%B8", "%F5%80%80%80", "%zz", "%");
    private static final List<String> ODD_BYTES = List.of(
            "\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u0080", "\u009F", "\u00FF\u00FE", "\u00E4\u00B8", "\u00C2\u0085");
    private static final List<String> HEADERS = List.of(
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Content-Disposition",
            "Content-Type",
            "Authorization",
            "Last-Event-ID",
            "Cookie",
            "User-Agent",
            "Referer",
            "Origin",
            "Range",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "Sec-Fetch-Site",
            "Expect",
            "If-Modified-Since");

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private Server server;
    private long head;

    private record Door(String method, String path, boolean body) {}

    @BeforeAll
    void start(@TempDir Path data) {
        server = Server.peopled(data, "DUBAN_BODY_PATIENCE", "3s");
        head = server.head();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        logged.list.clear();
        logged.start();
        root().addAppender(logged);
    }

    @AfterEach
    void nothing_was_recorded_nor_told_at_length() {
        root().detachAppender(logged);
        assertThat(server.duban().core().history().streams(""))
                .isNotEmpty()
                .as("streams but for what was read")
                .filteredOn(stream -> !stream.startsWith(ReadingId.KIND + "-"))
                .allSatisfy(stream -> assertThat(server.duban().core().history().stream(stream, 0, Long.MAX_VALUE)
                                .getLast()
                                .position())
                        .isLessThanOrEqualTo(head));
        assertThat(logged.list).allSatisfy(line -> {
            assertThat(line.getThrowableProxy()).as(line.getFormattedMessage()).isNull();
            assertThat(line.getFormattedMessage()).hasSizeLessThan(400);
        });
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void a_body_in_another_charset_is_refused_as_such() {
        jsonDoors()
                .forEach(door -> CHARSETS.forEach(charset -> assertThat(status(call(door)
                                .with("Content-Type", JSON + "; charset=" + charset)
                                .body("{}")))
                        .as(door + " " + charset)
                        .isIn(403, 415)));
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused_as_such() {
        List<Integer> answered = new ArrayList<>();
        jsonDoors()
                .forEach(door -> ODD_BYTES.subList(0, 6).forEach(odd -> {
                    String answer = answer(call(door).with("Content-Type", JSON).body("{\"name\":\"" + odd + "\"}"));
                    assertThat(RawCall.status(answer)).as(door + answer).isIn(400, 403, 404);
                    assertThat(RawCall.status(answer) != 400 || answer.contains("NOT_UTF_8"))
                            .as(door + answer)
                            .isTrue();
                    answered.add(RawCall.status(answer));
                }));
        assertThat(answered).filteredOn(status -> status == 400).hasSizeGreaterThan(answered.size() / 2);
    }

    @Test
    void a_form_in_another_charset_or_in_bytes_that_are_no_text_is_refused() {
        List<Door> forms = pages().filter(door -> door.method().equals("POST")).toList();
        assertThat(forms).hasSizeGreaterThan(15);
        for (Door door : forms) {
            CHARSETS.forEach(charset -> assertThat(status(call(door)
                            .with("Content-Type", FORM + "; charset=" + charset)
                            .body("name=a")))
                    .as(door + " " + charset)
                    .isIn(400, 403, 415));
            ODD_BYTES
                    .subList(0, 6)
                    .forEach(odd -> assertThat(
                                    status(call(door).with("Content-Type", FORM).body("name=" + odd)))
                            .as(door + " " + odd)
                            .isIn(400, 403));
            ODD_ADDRESSES.forEach(odd -> assertThat(
                            status(call(door).with("Content-Type", FORM).body("name=" + odd)))
                    .as(door + " " + odd)
                    .isIn(400, 403));
        }
    }

    @Test
    void an_address_that_is_not_utf_8_is_a_bad_request() {
        doors().forEach(door -> ODD_ADDRESSES.forEach(odd -> {
            RawCall query = new RawCall(door.method(), filled(door.path(), "a1") + "?text=" + odd).as("admin");
            RawCall name = new RawCall(door.method(), filled(door.path(), "a1") + "?" + odd + "=1").as("admin");
            assertThat(status(query)).as(door + "?text=" + odd).isEqualTo(400);
            assertThat(status(name)).as(door + "?" + odd).isEqualTo(400);
            if (door.path().contains("{")) {
                RawCall path = new RawCall(door.method(), filled(door.path(), odd)).as("admin");
                assertThat(status(path)).as(door + " with " + odd).isEqualTo(400);
            }
        }));
    }

    @Test
    void raw_bytes_in_an_address_are_a_bad_request() {
        doors().forEach(door -> ODD_BYTES.forEach(odd -> assertThat(status(
                        new RawCall(door.method(), filled(door.path(), "a1") + "?text=" + odd).as("admin")))
                .as(door + "?text=" + odd)
                .isEqualTo(400)));
    }

    @Test
    void a_header_that_is_not_utf_8_is_a_bad_request_with_and_without_login() {
        int turn = 0;
        for (Door door : doors().toList()) {
            for (String header : headers(door)) {
                String odd = ODD_BYTES.get(turn++ % ODD_BYTES.size());
                RawCall stranger = new RawCall(door.method(), filled(door.path(), "a1")).with(header, "a" + odd);
                assertThat(status(stranger))
                        .as(door + " " + header + ": " + odd)
                        .isIn(400, 417);
                assertThat(status(call(door).with(header, odd)))
                        .as(door + " " + header + ": " + odd)
                        .isIn(400, 417);
            }
        }
    }

    @Test
    void text_of_any_script_in_a_header_breaks_nothing() {
        String text = RawCall.bytes("督办/佐证 é");
        for (Door door : doors().toList()) {
            for (String header : headers(door)) {
                assertThat(status(call(door).with(header, text)))
                        .as(door + " " + header)
                        .isBetween(200, 499);
            }
        }
    }

    @Test
    void the_name_of_a_file_is_read_as_it_was_written() {
        Map<String, String> names = Map.of(
                "attachment; filename=\"" + RawCall.bytes("佐证一.pdf") + "\"",
                "佐证一.pdf",
                "attachment; filename*=UTF-8''%E4%BD%90%E8%AF%81.pdf",
                "佐证.pdf",
                "attachment; filename=\"a.pdf\"; filename*=UTF-8''%E4%BD%90.pdf",
                "佐.pdf",
                "attachment; filename=\"" + RawCall.bytes("e\u0301.pdf") + "\"",
                "\u00E9.pdf",
                "attachment; filename=\"" + RawCall.bytes("\u3164") + "\"",
                "evidence",
                "attachment; filename*=GBK''%D7%F4.pdf",
                "evidence");
        names.forEach((header, name) -> {
            String answer = answer(new RawCall("POST", "/api/v1/evidence")
                    .as("deputy")
                    .with("Content-Disposition", header)
                    .body(name));
            assertThat(RawCall.status(answer)).as(header + answer).isEqualTo(200);
            assertThat(answer).contains("\"name\":\"" + name + "\"");
        });
        Stream.of("attachment; filename*=UTF-8''%C0%AF.pdf", "attachment; filename=\"" + "a".repeat(201) + "\"")
                .forEach(header -> assertThat(answer(new RawCall("POST", "/api/v1/evidence")
                                .as("deputy")
                                .with("Content-Disposition", header)
                                .body("x")))
                        .startsWith("HTTP/1.1 400")
                        .contains("INVALID_HEADER", "Content-Disposition"));
    }

    private String answer(RawCall call) {
        return call.answer(server.port());
    }

    private int status(RawCall call) {
        return RawCall.status(answer(call));
    }

    private static RawCall call(Door door) {
        String path =
                door.path().replace("{name}", "admin").replace("{line}", "1").replace("{fileSha256}", "0".repeat(64));
        return new RawCall(door.method(), filled(path, "a1")).as("admin");
    }

    private static String filled(String path, String with) {
        return path.replaceAll("\\{[^}]*}", with.replace("$", ""));
    }

    /** All of them; of the many commands and pages, which are read in one place, each gets three. */
    private static List<String> headers(Door door) {
        int from = Math.floorMod(door.path().hashCode(), HEADERS.size() - 2);
        boolean oneOfMany =
                door.path().startsWith("/api/v1/commands/") || !door.path().startsWith("/api/");
        return oneOfMany ? HEADERS.subList(from, from + 3) : HEADERS;
    }

    private static Stream<Door> jsonDoors() {
        return doors().filter(door -> door.body() && !door.path().endsWith("/evidence"));
    }

    private static Stream<Door> doors() {
        Stream<Door> documented = Documented.in(Texts.EN).path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(one -> new Door(
                                one.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                one.getValue().has("requestBody"))));
        Stream<Door> others = Stream.of(
                        "/v3/api-docs",
                        "/calendars/{token}.ics",
                        "/duban.css",
                        "/login",
                        "/oauth2/authorization/office",
                        "/login/oauth2/code/office")
                .map(path -> new Door("GET", path, false));
        return Stream.of(documented, pages(), others).flatMap(doors -> doors).distinct();
    }

    private static Stream<Door> pages() {
        Stream<Door> own = Endpoints.pages()
                .filter(page -> !page.contains("/api/"))
                .map(page -> page.split(" ", 2))
                .map(page -> new Door(page[0], page[1].replaceAll("\\{(\\w+):.*}", "{$1}"), false));
        return Stream.concat(own, Stream.of("/login", "/logout").map(path -> new Door("POST", path, false)));
    }
}
