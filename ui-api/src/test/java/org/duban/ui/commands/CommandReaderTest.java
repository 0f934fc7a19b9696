package org.duban.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.events.DutyId;
import org.duban.events.workreport.PlannedMonth;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CommandReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-10T20:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CommandReader reader = CommandReader.makingIds(CLOCK);
    private final CommandReader importing = CommandReader.demandingIds(CLOCK);
    private final Examples examples = new Examples();

    static Stream<String> commands() {
        return Commands.all().stream().map(CommandType::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_an_example_that_can_be_read_even_where_ids_are_demanded(String name) {
        ReadCommand read = importing.read(name, examples.of(name));
        assertThat(Commands.of(read.command()).name()).isEqualTo(name);
    }

    @Test
    void no_example_is_left_over_from_a_command_that_is_gone() {
        assertThat(examples.all().keySet())
                .containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_field_without_which_a_command_means_nothing_is_missed(String name) {
        JsonNode example = examples.of(name);
        for (String field : required(name)) {
            ObjectNode body = (ObjectNode) example.deepCopy();
            body.remove(field);
            assertThat(faults(name, body.toString())).containsExactly(Fault.at("/" + field, FaultCode.MISSING));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"unit":"x"}                        | /unit          | UNKNOWN
            {"name":""}                         | /name          | BLANK
            {"name":"\\u3000 "}                 | /name          | BLANK
            {"name":"\\u200b"}                  | /name          | BLANK
            {"name":"\\ufeff \\u2060"}           | /name          | BLANK
            {"name":"\\u0301"}                  | /name          | BLANK
            {"name":"\\u3164"}                  | /name          | BLANK
            {"name":"a\\u202eb"}                | /name          | CONTROL_CHARACTER
            {"name":"\\u2067a"}                 | /name          | CONTROL_CHARACTER
            {"name":"a\\u2028b"}                | /name          | CONTROL_CHARACTER
            {"name":"a\\uffff"}                 | /name          | CONTROL_CHARACTER
            {"name":null}                       | /name          | WRONG_TYPE
            {"name":7}                          | /name          | WRONG_TYPE
            {"name":["x"]}                      | /name          | WRONG_TYPE
            {"name":"a\\u0007b"}                | /name          | CONTROL_CHARACTER
            {"name":"a\\r\\nb"}                 | /name          | LINE_BREAK
            {"name":"a\\u0085b"}                | /name          | CONTROL_CHARACTER
            {"name":"a\\ud800b"}                | /name          | LONE_SURROGATE
            {"name":"a\\udc00"}                 | /name          | LONE_SURROGATE
            {"kind":"Department"}               | /kind          | NOT_ONE_OF
            {"kind":3}                          | /kind          | WRONG_TYPE
            {"unitId":"A"}                      | /unitId        | NOT_AN_ID
            {"unitId":""}                       | /unitId        | NOT_AN_ID
            {"unitId":"a b"}                    | /unitId        | NOT_AN_ID
            {"unitId":"-"}                      | /unitId        | NOT_AN_ID
            {"unitId":"-a"}                     | /unitId        | NOT_AN_ID
            {"unitId":"a-"}                     | /unitId        | NOT_AN_ID
            {"unitId":{"value":"a"}}            | /unitId        | WRONG_TYPE
            {"occurredOn":"2023-02-29"}         | /occurredOn    | NOT_A_DATE
            {"occurredOn":"2023-2-1"}           | /occurredOn    | NOT_A_DATE
            {"occurredOn":"2023-03-01T00:00"}   | /occurredOn    | NOT_A_DATE
            {"occurredOn":20230301}             | /occurredOn    | WRONG_TYPE
            {"onBehalfOf":" "}                  | /onBehalfOf    | WRONG_TYPE
            {"onBehalfOf":{"unit":"u","documentNo":"1"}} | /onBehalfOf/scan | MISSING
            {"onBehalfOf":{"unit":"u","documentNo":"1","scan":{"sha256":"x","name":"n"}}} | /onBehalfOf/scan | DOES_NOT_FIT
            {"onBehalfOf":{"unit":"u","documentNo":"","scan":{"sha256":"0000000000000000000000000000000000000000000000000000000000000000","name":"n"}}} | /onBehalfOf/documentNo | BLANK
            {"onBehalfOf":{"person":"p","unit":"u","documentNo":"1","scan":{"sha256":"0000000000000000000000000000000000000000000000000000000000000000","name":"n"}}} | /onBehalfOf/person | UNKNOWN
            {"onBehalfOf":{"documentNo":"1","scan":{"sha256":"0000000000000000000000000000000000000000000000000000000000000000","name":"n"}}} | /onBehalfOf/unit | MISSING
            {"on~Behalf/Of":"x"}                | /on~0Behalf~1Of | UNKNOWN
            """)
    void a_field_that_is_not_what_it_should_be_is_pointed_at(String change, String pointer, FaultCode code) {
        ObjectNode body = (ObjectNode) examples.of("register-unit").deepCopy();
        body.setAll((ObjectNode) StrictJson.read(change.getBytes(StandardCharsets.UTF_8)));
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> reader.read("register-unit", body));
        assertThat(problem.faults()).extracting(Fault::at, Fault::code).containsExactly(tuple(pointer, code));
    }

    @Test
    void what_does_not_fit_together_is_told_in_the_readers_language() {
        ObjectNode body = (ObjectNode) examples.of("register-unit").deepCopy();
        body.set(
                "onBehalfOf",
                StrictJson.read("{\"unit\":\"u\",\"documentNo\":\"1\",\"scan\":{\"sha256\":\"x\",\"name\":\"n\"}}"
                        .getBytes(StandardCharsets.UTF_8)));
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> reader.read("register-unit", body));

        assertThat(Problem.of(problem.code(), problem.faults(), Map.of(), Texts.ZH)
                        .errors())
                .extracting(error -> error.get("detail"))
                .containsExactly("各项内容不相符：sha256 须为 64 位小写十六进制数字");
    }

    @Test
    void a_type_that_says_what_it_looks_like_is_read_by_that() {
        assertThat(unlike("plan-work-report", "month", "2026-13")).isEqualTo(PlannedMonth.PATTERN);
        assertThat(unlike("plan-work-report", "month", "1948-12")).isEqualTo(PlannedMonth.PATTERN);
        assertThat(unlike("plan-work-report", "month", "9999-12")).isEqualTo(PlannedMonth.PATTERN);
        assertThat(unlike("suspend-term", "duty", "glass-bins")).isEqualTo(DutyId.PATTERN);
    }

    @Test
    void what_something_looks_like_is_told_in_words() {
        for (Texts texts : List.of(Texts.ZH, Texts.EN)) {
            assertThat(told("plan-work-report", "month", "2026-13", texts))
                    .contains("2026-05")
                    .doesNotContain("[0-9]");
            assertThat(told("suspend-term", "duty", "glass-bins", texts)).contains("RECTIFICATION_ITEM:bins");
            assertThat(told("suspend-term", "stream", "Case", texts)).contains("case-elderly-care-2026");
        }
    }

    private String told(String command, String field, String wrong, Texts texts) {
        ObjectNode body = (ObjectNode) examples.of(command).deepCopy();
        List<Fault> faults = faults(command, body.put(field, wrong).toString());
        return String.valueOf(Problem.of(ProblemCode.INVALID_COMMAND, faults, Map.of(), texts)
                .errors()
                .getFirst()
                .get("detail"));
    }

    private String unlike(String command, String field, String wrong) {
        ObjectNode body = (ObjectNode) examples.of(command).deepCopy();
        assertThat(faults(command, body.toString())).isEmpty();
        assertThat(faults(command, body.put(field, wrong).toString()))
                .extracting(Fault::at, Fault::code)
                .containsExactly(tuple("/" + field, FaultCode.NOT_LIKE_THIS));
        return faults(command, body.toString()).getFirst().details().get("pattern");
    }

    @Test
    void text_may_be_as_long_as_promised_and_no_longer_and_may_have_lines() {
        assertThat(faults("disable-account", disabling("x".repeat(10_000)))).isEmpty();
        assertThat(faults("disable-account", disabling("x".repeat(10_001))))
                .containsExactly(
                        new Fault(Fault.Place.BODY, "/reason", FaultCode.TOO_LONG, Map.of("longest", "10000")));
        assertThat(faults("disable-account", disabling("a\\n\\tb \\ud83d\\ude00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5        | WRONG_TYPE
            '"40"'     | WRONG_TYPE
            true       | WRONG_TYPE
            -1         | OUT_OF_RANGE
            2147483648 | OUT_OF_RANGE
            100000001  | OUT_OF_RANGE
            1e-2       | WRONG_TYPE
            """)
    void a_count_is_a_whole_number_from_zero(String copies, FaultCode code) {
        String body = "{\"caseId\":\"c\",\"copies\":" + copies.replace("'", "") + "}";
        assertThat(faults("print-handling-report", body))
                .extracting(Fault::code)
                .containsExactly(code);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(faults("register-unit", "{\"unitId\":\"X\",\"name\":\"\",\"sort\":1}"))
                .extracting(Fault::at)
                .containsExactlyInAnyOrder("/unitId", "/name", "/sort", "/kind");
    }

    @Test
    void faults_deep_in_lists_are_pointed_at() {
        String body = examples.of("compile-opinions").toString().replace("\"shop-credit\"", "\"shop credit\"");
        assertThat(faults("compile-opinions", body))
                .extracting(Fault::at)
                .containsExactly("/opinions/1/creates/itemId");
    }

    @Test
    void what_a_record_does_not_take_is_a_fault_of_the_sender() {
        String body = examples.of("hold-satisfaction-vote").toString().replace("\"present\":32", "\"present\":36");
        assertThat(faults("hold-satisfaction-vote", body))
                .extracting(Fault::code)
                .containsExactly(FaultCode.DOES_NOT_FIT);
    }

    @Test
    void a_list_of_more_than_a_thousand_is_too_long() {
        String many = String.join(",", Collections.nCopies(1_001, "\"x\""));
        String body = examples.of("deliver-opinion-letter").toString().replace("\"执法检查报告\"", many);
        assertThat(faults("deliver-opinion-letter", body))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_MANY);
    }

    private static String disabling(String reason) {
        return "{\"account\":\"a\",\"reason\":\"" + reason + "\"}";
    }

    private static List<String> required(String name) {
        CommandType type = Commands.named(name).orElseThrow();
        Object required = CommandReader.envelope(type).schema().getOrDefault("required", List.of());
        return ((List<?>) required).stream().map(String.class::cast).toList();
    }

    private ReadCommand read(String name, String json) {
        return reader.read(name, json.getBytes(StandardCharsets.UTF_8));
    }

    private ProblemException problem(String name, String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(name, json));
    }

    private List<Fault> faults(String name, String json) {
        ProblemException problem = problem(name, json);
        return problem == null ? List.of() : problem.faults();
    }
}
