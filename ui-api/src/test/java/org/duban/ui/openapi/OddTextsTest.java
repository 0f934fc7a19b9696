package org.duban.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.law.LegalTexts;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CatalogueEntry;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OddTextsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-10T20:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CommandReader reader = CommandReader.makingIds(CLOCK);

    static Stream<Arguments> commands() {
        return catalogue().map(command -> Arguments.of(command.name(), command));
    }

    private static Stream<CatalogueEntry> catalogue() {
        return new Catalogue(LegalTexts.load(), CLOCK).all(Texts.ZH).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_text_of_every_command_takes_and_refuses_the_same(String name, CatalogueEntry command) {
        for (FieldsTaking.Place place : places(command)) {
            OddTexts.all().forEach(odd -> isJudgedRight(odd, place, name));
            isJudgedRight(longest(place, 0), place, name);
            isJudgedRight(longest(place, 1), place, name);
        }
    }

    @Test
    void texts_of_one_line_and_of_several_are_found_in_many_commands() {
        List<Boolean> several = catalogue()
                .flatMap(command -> places(command).stream())
                .map(OddTextsTest::severalLines)
                .toList();
        assertThat(several).filteredOn(lines -> lines).hasSizeGreaterThan(70);
        assertThat(several).filteredOn(lines -> !lines).hasSizeGreaterThan(70);
    }

    private static List<FieldsTaking.Place> places(CatalogueEntry command) {
        return FieldsTaking.texts(JsonMapper.shared().valueToTree(command.schema()), command.example());
    }

    private void isJudgedRight(OddTexts odd, FieldsTaking.Place place, String command) {
        Optional<FaultCode> wanted = Optional.ofNullable(severalLines(place) ? odd.inSeveral() : odd.inOneLine());
        JsonNode body = place.with(odd.text());
        String where = command + place.pointer() + " of " + JsonMapper.shared().writeValueAsString(odd.text());

        assertThat(fault(command, body, place.pointer())).as(where).isEqualTo(wanted);
        if (wanted.filter(FaultCode.LONE_SURROGATE::equals).isPresent()) {
            return; // of which no schema speaks
        }
        assertThat(SchemaCheck.misfits(body.at(place.pointer()), place.schema()).isEmpty())
                .as("by the schema: " + where)
                .isEqualTo(wanted.isEmpty());
        if (wanted.isEmpty()) {
            assertThat(reader.read(command, body).toString()).as(where).contains(odd.kept());
        }
    }

    /** So long that it is just not too long, and {@code more}; each character is two of Java's. */
    private static OddTexts longest(FieldsTaking.Place place, int more) {
        String text = "\uD840\uDC00".repeat(place.schema().path("maxLength").asInt() + more);
        FaultCode wanted = more == 0 ? null : FaultCode.TOO_LONG;
        return new OddTexts(text, wanted, wanted, text);
    }

    private static boolean severalLines(FieldsTaking.Place place) {
        return place.schema().path("maxLength").asInt() > 1_000;
    }

    /** What is wrong there; what else the command lacks is not asked here. */
    private Optional<FaultCode> fault(String command, JsonNode body, String pointer) {
        try {
            reader.read(command, body);
            return Optional.empty();
        } catch (ProblemException problem) {
            assertThat(problem.faults())
                    .as(command + " " + problem.faults())
                    .extracting(Fault::at)
                    .containsOnly(pointer);
            return problem.faults().stream().map(Fault::code).findFirst();
        }
    }
}
