package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Sender;
import org.duban.query.words.Vocabulary;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.ListSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Whoever fills in a form knows of each list whether he may leave it empty. */
class EmptyListsTest {

    /** What no story leaves empty, though it may be: reports of organs that have no items, or were sent no views. */
    private static final Set<String> AT_TIMES = Set.of("SubmitHandlingReport.items", "SubmitWorkReport.answers");

    @TempDir
    Path folder;

    /**
     * A list in a command.
     *
     * @param owner the record that has it, and its name there
     * @param pointer where it stands in the command
     */
    private record Listed(String owner, Field field, String pointer) {

        String name() {
            return owner + "." + field.name();
        }

        boolean filled() {
            return ((ListSchema) field.shape()).filled();
        }
    }

    /** What became of it where it was left empty. */
    private record Outcome(Listed list, List<String> refused, List<String> taken) {

        static Outcome of(Listed list) {
            return new Outcome(
                    list,
                    new ArrayList<>(),
                    AT_TIMES.contains(list.name()) ? new ArrayList<>(List.of("elsewhere")) : new ArrayList<>());
        }

        @Override
        public String toString() {
            return list.name() + " refused " + refused + ", taken " + taken;
        }
    }

    @Test
    void a_list_is_asked_for_if_and_only_if_it_is_always_refused_when_empty() {
        Map<String, Outcome> all = new TreeMap<>();
        for (Story story : Story.all()) {
            told(story, all);
        }
        List<String> wrong = all.values().stream()
                .filter(one -> one.list().filled()
                        != (one.taken().isEmpty() && !one.refused().isEmpty()))
                .map(Outcome::toString)
                .toList();
        List<String> untold = all.values().stream()
                .filter(one -> !one.refused().isEmpty() && !one.taken().isEmpty())
                .filter(one -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .anyMatch(language -> Vocabulary.in(language)
                                .find("hint." + one.list().name())
                                .isEmpty()))
                .map(Outcome::toString)
                .toList();

        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.values())
                .anyMatch(one -> one.list().filled())
                .anyMatch(one -> !one.list().filled());
        assertThat(wrong).as("lists of which forms say the wrong thing").isEmpty();
        assertThat(untold)
                .as("lists that are needed at times, and no hint says when")
                .isEmpty();
    }

    private void told(Story story, Map<String, Outcome> all) {
        try (Town town = Town.begun(folder.resolve(story.folder()))) {
            Telling telling = Telling.in(town, story);
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                RecordSchema shape = CommandReader.envelope(
                                Commands.named(line.command()).orElseThrow())
                        .inside();
                lists(shape, resolved.body(), "").forEach(list -> {
                    Outcome outcome = all.computeIfAbsent(list.name(), name -> Outcome.of(list));
                    if (resolved.body().at(list.pointer()).isEmpty()) {
                        outcome.taken().add(line.id());
                    } else {
                        emptied(town, resolved, list, outcome);
                    }
                });
                telling.events().addAll(town.give(resolved));
            }
        }
    }

    private static Stream<Listed> lists(RecordSchema shape, JsonNode value, String pointer) {
        return shape.fields().stream().flatMap(field -> {
            JsonNode inside = value.path(field.name());
            String there = pointer + "/" + field.name();
            return switch (field.shape()) {
                case ListSchema list
                when inside.isArray() ->
                    Stream.concat(Stream.of(new Listed(shape.type(), field, there)), entries(list, inside, there));
                case RecordSchema record when inside.isObject() -> lists(record, inside, there);
                default -> Stream.of();
            };
        });
    }

    private static Stream<Listed> entries(ListSchema list, JsonNode entries, String pointer) {
        return list.element() instanceof RecordSchema record
                ? IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(n -> lists(record, entries.get(n), pointer + "/" + n))
                : Stream.of();
    }

    private static void emptied(Town town, StoryLine line, Listed list, Outcome outcome) {
        JsonNode body = line.body().deepCopy();
        ((ArrayNode) body.at(list.pointer())).removeAll();
        try {
            ReadCommand read = CommandReader.demandingIds(town.clock()).read(line.command(), body);
            town.rehearsal()
                    .of(
                            read.command(),
                            new Sender(line.actor(), read.onBehalfOf(), null, null, null, null, List.of(), null));
            outcome.taken().add(line.id());
        } catch (CommandRefused refused) {
            boolean named = Problem.of(refused, Texts.ZH, RefusalNames.PLAIN).errors().stream()
                    .anyMatch(error -> list.pointer().equals(error.get("pointer")));
            (named ? outcome.refused() : outcome.taken())
                    .add(line.id() + " " + refused.rule().name());
        } catch (ProblemException unfit) {
            outcome.refused().add(line.id() + " " + unfit.faults());
        }
    }
}
