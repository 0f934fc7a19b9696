package org.duban.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.duban.command.CorrectEvent;
import org.duban.command.Sender.OnBehalf;
import org.duban.command.handling.ItemCommand.IdentifyItem;
import org.duban.command.unit.UnitCommand.RegisterUnit;
import org.duban.events.EventMeta.Paper;
import org.duban.events.Evidence;
import org.duban.events.Principal;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandBodyTest {

    private static final String ACT = "{\"%s\":\"%s\",\"documentNo\":\"徐府〔2023〕7号\",\"scan\":{\"sha256\":\""
            + "0".repeat(64) + "\",\"name\":\"扫描件.pdf\"}}";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-10T20:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CommandReader reader = CommandReader.makingIds(CLOCK);
    private final CommandReader importing = CommandReader.demandingIds(CLOCK);
    private final Examples examples = new Examples();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","name":"b"}
            {"a":{"b":1,"b":2}}
            {"name":"a"
            {"name":"a"} {}
            {'name':'a'}
            {"name":NaN}
            {"a":01}
            ''
            """)
    void what_is_not_json_to_the_letter_is_malformed(String json) {
        ProblemException problem = problem("register-unit", json);
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null
            []
            7
            "text"
            """)
    void json_that_is_no_object_is_no_command(String json) {
        assertThat(faults("register-unit", json)).extracting(Fault::code).containsExactly(FaultCode.WRONG_TYPE);
    }

    @Test
    void nesting_without_end_is_malformed() {
        String deep = "{\"changes\":" + "[".repeat(100_000);
        assertThat(problem("correct-event", deep).code()).isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @Test
    void ids_are_made_for_people_and_demanded_of_files() {
        String body = "{\"name\":\"n\",\"kind\":\"COMMITTEE\"}";
        RegisterUnit made = (RegisterUnit) read("register-unit", body).command();
        assertThat(made.unitId().value()).matches("[0-9a-f-]{36}");
        ProblemException demanded = catchThrowableOfType(
                ProblemException.class, () -> importing.read("register-unit", body.getBytes(StandardCharsets.UTF_8)));
        assertThat(demanded.faults()).containsExactly(Fault.at("/unitId", FaultCode.MISSING));
    }

    @Test
    void without_a_day_a_command_happened_today_in_the_zone_of_the_congress() {
        RegisterUnit unit = (RegisterUnit)
                read("register-unit", "{\"name\":\"n\",\"kind\":\"COMMITTEE\"}").command();
        assertThat(unit.occurredOn()).isEqualTo(LocalDate.parse("2024-01-11"));
    }

    @Test
    void null_leaves_out_what_may_be_left_out() {
        String body = examples.of("identify-item").toString().replace("\"第三十三条\"", "null");
        assertThat(((IdentifyItem) read("identify-item", body).command()).article())
                .isNull();
    }

    @Test
    void changes_of_a_correction_keep_their_types_and_their_nulls() {
        String body = """
                {"stream":"case-c","eventId":"e","reason":"r","changes":{"a":"x","b":3,"c":true,"d":null,"e":[{"f":1}]}}""";
        CorrectEvent command = (CorrectEvent) read("correct-event", body).command();
        assertThat(command.changes())
                .containsEntry("a", "x")
                .containsEntry("b", 3)
                .containsEntry("c", true)
                .containsEntry("d", null)
                .containsEntry("e", List.of(Map.of("f", 1)));
    }

    @Test
    void changes_of_a_correction_are_read_as_strictly_as_anything() {
        String body = """
                {"stream":"case-c","eventId":"e","reason":"r","changes":{"a":"x\\u0000","b":[1.5]}}""";
        assertThat(faults("correct-event", body)).extracting(Fault::at).containsExactly("/changes/a", "/changes/b/0");
    }

    @Test
    void the_digest_of_a_body_depends_on_what_it_says_and_not_on_how_it_is_written() {
        String body = "{\"account\":\"a\",\"role\":\"CLERK\"}";
        String same = " {\"role\" : \"CLERK\",\n\"account\":\"\\u0061\"}";
        assertThat(read("assign-role", body).digest())
                .isEqualTo(read("assign-role", same).digest());
        assertThat(read("assign-role", body).digest())
                .isNotEqualTo(
                        read("assign-role", body.replace("CLERK", "AUDITOR")).digest());
    }

    @Test
    void whose_act_is_written_down_stands_beside_the_fields_of_the_command() {
        String body = "{\"account\":\"a\",\"role\":\"CLERK\",\"onBehalfOf\":" + ACT.formatted("unit", "u") + "}";
        assertThat(read("assign-role", body).onBehalfOf())
                .isEqualTo(new OnBehalf(
                        new Principal(Principal.Kind.UNIT, "u"),
                        new Paper("徐府〔2023〕7号", new Evidence("0".repeat(64), "扫描件.pdf"))));
    }

    @Test
    void a_command_nobody_knows_is_named() {
        assertThat(problem("fly-to-the-moon", "{}").code()).isEqualTo(ProblemCode.UNKNOWN_COMMAND);
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
