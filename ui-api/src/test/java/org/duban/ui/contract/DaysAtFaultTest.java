package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever gives a day with which a step cannot be taken is told so at that very day, not at another one and not at none. */
class DaysAtFaultTest {

    private static final int FAR = 800;

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_refusal_about_a_day_stands_where_the_day_stands(Story story) {
        try (Town town = Town.begun(folder)) {
            Telling telling = Telling.in(town, story);
            List<String> astray = new ArrayList<>();
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                days(resolved.body(), "")
                        .flatMap(pointer -> Stream.of(FAR, -FAR).map(far -> Map.entry(pointer, far)))
                        .forEach(moved -> {
                            String wrong = astray(town, resolved, moved.getKey(), moved.getValue());
                            if (wrong != null) {
                                astray.add(wrong);
                            }
                        });
                telling.events().addAll(town.give(resolved));
            }
            assertThat(astray).isEmpty();
        }
    }

    /** Where the line says a day; that on which the step was taken is at fault wherever no other day is. */
    private static Stream<String> days(JsonNode node, String pointer) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .filter(member -> !member.getKey().equals("occurredOn"))
                        .flatMap(member -> days(member.getValue(), pointer + "/" + member.getKey()));
            case ArrayNode array ->
                IntStream.range(0, array.size()).boxed().flatMap(n -> days(array.get(n), pointer + "/" + n));
            default -> node.asString("").matches("\\d{4}-\\d{2}-\\d{2}") ? Stream.of(pointer) : Stream.empty();
        };
    }

    private static @Nullable String astray(Town town, StoryLine line, String pointer, int days) {
        JsonNode body = line.body().deepCopy();
        LocalDate day = LocalDate.parse(body.at(pointer).stringValue()).plusDays(days);
        set(body, pointer, day.toString());
        try {
            ReadCommand read = CommandReader.demandingIds(town.clock()).read(line.command(), body);
            town.rehearsal()
                    .of(
                            read.command(),
                            new Sender(line.actor(), read.onBehalfOf(), null, null, null, null, List.of(), null));
            return null;
        } catch (CommandRefused refused) {
            List<String> blamed = Problem.of(refused, Texts.ZH, RefusalNames.PLAIN).errors().stream()
                    .map(error -> error.getOrDefault("pointer", ""))
                    .toList();
            boolean there = blamed.stream()
                    .anyMatch(one ->
                            one.equals(pointer) || pointer.startsWith(one + "/") || one.startsWith(pointer + "/"));
            // Of the two ends of a period it is the later one that is told.
            boolean other = refused.rule() == CommonRule.PERIOD_REVERSED && !blamed.isEmpty();
            return there || other || refused.rule().kind() == Rule.Kind.FORBIDDEN
                    ? null
                    : line.id() + " " + line.command() + pointer + " " + day + ": " + refused.rule() + " at " + blamed;
        } catch (ProblemException unfit) {
            return null; // it names its fields
        }
    }

    private static void set(JsonNode body, String pointer, String text) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (body.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.put(name, text);
            case ArrayNode array -> array.set(Integer.parseInt(name), text);
            default -> throw new AssertionError(pointer);
        }
    }
}
