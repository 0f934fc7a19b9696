package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.ui.Documented;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CatalogueEntry;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PossibleDaysTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-10T20:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate FIRST = LocalDate.parse("1949-01-01");
    private static final LocalDate LAST = LocalDate.parse("2074-01-11");

    private final CommandReader reader = CommandReader.makingIds(CLOCK);

    static Stream<Arguments> commands() {
        return new Catalogue(LegalTexts.load(), CLOCK)
                .all(Texts.ZH).stream().map(command -> Arguments.of(command.name(), command));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_day_of_any_command_is_from_1949_to_fifty_years_ahead(String name, CatalogueEntry command) {
        List<FieldsTaking.Place> days =
                FieldsTaking.days(JsonMapper.shared().valueToTree(command.schema()), command.example());
        assertThat(days).isNotEmpty().allSatisfy(place -> {
            assertThat(faults(name, place, FIRST)).isEmpty();
            assertThat(faults(name, place, LAST)).isEmpty();
            for (String day :
                    List.of("0000-01-01", "1948-12-31", LAST.plusDays(1).toString(), "9999-12-31")) {
                assertThat(faults(name, place, LocalDate.parse(day)))
                        .extracting(Fault::at, Fault::code)
                        .containsExactly(tuple(place.pointer()));
            }
            assertThat(SchemaCheck.misfits(place.with("1948-12-31").at(place.pointer()), place.schema()))
                    .isNotEmpty();
        });
    }

    private static org.assertj.core.groups.Tuple tuple(String pointer) {
        return org.assertj.core.api.Assertions.tuple(pointer, FaultCode.NO_POSSIBLE_DAY);
    }

    private List<Fault> faults(String command, FieldsTaking.Place place, LocalDate day) {
        try {
            reader.read(command, place.with(day.toString()));
            return List.of();
        } catch (ProblemException problem) {
            return problem.faults();
        }
    }

    @Test
    void a_day_in_the_query_of_any_list_or_page_is_possible_too(@TempDir Path data) {
        Set<String> asked = new TreeSet<>();
        try (Server server = Server.peopled(data)) {
            for (String path : withDays()) {
                for (String day : List.of("0000-01-01", "1948-12-31", "2074-01-12", "9999-12-31")) {
                    Reply reply = server.as("auditor").get(path + day);
                    assertThat(reply.status()).as(path + day).isEqualTo(400);
                    assertThat(reply.text()).as(path + day).contains("1949-01-01", "2074-01-11");
                }
                assertThat(server.as("auditor")
                                .get(path + "2074-01-11" + otherEnd(path))
                                .status())
                        .as(path)
                        .isEqualTo(200);
                asked.add(path);
            }
            assertThat(server.as("auditor")
                            .get("/api/v1/cases?asOf=0000-01-01T00:00:00Z")
                            .status())
                    .isEqualTo(400);
            assertThat(server.as("auditor").get("/cases?on=1948-12-31").status())
                    .isEqualTo(400);
            assertThat(server.as("auditor").get("/cases?asOf=9999-12-31").status())
                    .isEqualTo(400);
        }
        assertThat(asked)
                .contains("/api/v1/cases?asOf=", "/api/v1/follow-ups?dueTo=")
                .hasSizeGreaterThan(14);
    }

    /** A period has two ends. */
    private static String otherEnd(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('?'), path.lastIndexOf('&')) + 1, path.length() - 1);
        return switch (name) {
            case "from" -> "&to=2074-01-11";
            case "to" -> "&from=2074-01-11";
            case "otherFrom" -> "&otherTo=2074-01-11";
            case "otherTo" -> "&otherFrom=2074-01-11";
            default -> "";
        };
    }

    /** Everything that may be asked for without naming one thing, up to each of its days. */
    private static List<String> withDays() {
        JsonNode document = Documented.in(Texts.EN);
        return document.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{") && path.getValue().has("get"))
                .flatMap(path -> path.getValue()
                        .at("/get/parameters")
                        .valueStream()
                        .map(one -> one.has("$ref")
                                ? document.at(one.path("$ref").asString().substring(1))
                                : one)
                        .filter(PossibleDaysTest::takesDay)
                        .map(one -> path.getKey() + "?" + needed(path.getKey())
                                + one.path("name").asString() + "="))
                .toList();
    }

    private static String needed(String path) {
        return path.endsWith("/deadlines")
                ? "rule=LEI_REPORT&"
                : path.endsWith("/audit") ? "figure=statutes-inspected&stated=3&" : "";
    }

    private static boolean takesDay(JsonNode parameter) {
        return parameter.path("in").asString().equals("query")
                && (parameter.at("/schema/format").asString("").equals("date")
                        || parameter.path("name").asString().equals("asOf"));
    }
}
