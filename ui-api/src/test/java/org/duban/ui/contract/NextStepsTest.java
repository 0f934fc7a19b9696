package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.CaseSight;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.Rule;
import org.duban.command.Sender;
import org.duban.command.account.Account;
import org.duban.command.law.LegalTexts;
import org.duban.events.AccountName;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.duban.ui.pages.forms.About;
import org.duban.ui.pages.forms.NextStep;
import org.duban.ui.pages.forms.NextSteps;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are offered to do next is what the rules let them do. */
class NextStepsTest {

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each_line_of_the_story_is_offered_before_it_and_not_again_where_it_would_be_untimely(Story story) {
        try (Town town = Town.begun(folder)) {
            NextSteps next = new NextSteps(
                    new Catalogue(LegalTexts.load(), town.clock()),
                    town.rehearsal(),
                    town.directory(),
                    RefusalNames.PLAIN,
                    CaseSight.EVERYTHING,
                    town.clock());
            Telling telling = Telling.in(town, story);
            List<String> missed = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                Optional<About> about = about(resolved);
                boolean own = about.isPresent() && !resolved.body().hasNonNull("onBehalfOf");
                if (own && !offered(next, town, resolved, about.get())) {
                    missed.add(line.toString());
                }
                telling.events().addAll(town.give(resolved));
                about.filter(any -> own).ifPresent(thing -> others(next, town, thing));
                CommandRefused again = catchThrowableOfType(CommandRefused.class, () -> rehearsed(town, resolved));
                // Of another organ, for another purpose or with other items it may be possible still.
                boolean chosen = Stream.of("organ", "purpose", "items").anyMatch(resolved.body()::has)
                        || (again != null && again.isOfChoice());
                if (own
                        && !chosen
                        && again != null
                        && again.rule().kind() == Rule.Kind.UNTIMELY
                        && offered(next, town, resolved, about.get())) {
                    wrong.add(line + " " + again.getMessage());
                }
            }
            assertThat(missed).as("not offered though it can be done").isEmpty();
            assertThat(wrong).as("offered though it cannot be done").isEmpty();
        }
    }

    /** To name what a refusal is about a whole case may have to be read, and of a long list of items most are refused. */
    @Test
    void whether_a_step_may_be_taken_is_known_without_naming_what_stands_in_its_way() {
        Story story = Story.all().stream()
                .filter(one -> one.folder().equals("lawinspection"))
                .findFirst()
                .orElseThrow();
        try (Town town = Town.begun(folder)) {
            NextSteps next = new NextSteps(
                    new Catalogue(LegalTexts.load(), town.clock()),
                    town.rehearsal(),
                    town.directory(),
                    (refused, texts) -> {
                        throw new AssertionError("named " + refused);
                    },
                    CaseSight.EVERYTHING,
                    town.clock());
            Telling telling = Telling.in(town, story);
            List<Boolean> may = new ArrayList<>();
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                about(resolved)
                        .ifPresent(about -> town.directory()
                                .account(new AccountName(resolved.actor()))
                                .ifPresent(account ->
                                        Commands.all().forEach(type -> may.add(next.mayToday(account, type, about)))));
                telling.events().addAll(town.give(resolved));
            }
            assertThat(may).contains(true, false);
        }
    }

    private static void rehearsed(Town town, StoryLine line) {
        ReadCommand read = CommandReader.demandingIds(town.clock()).read(line.command(), line.body());
        Sender sender = new Sender(line.actor(), read.onBehalfOf(), null, null, null, null, List.of(), null);
        town.rehearsal().of(read.command(), sender);
    }

    /** Who only looks on is told what others could do, at every step of every story. */
    private static void others(NextSteps next, Town town, About about) {
        town.directory()
                .account(new AccountName("auditor"))
                .ifPresent(account ->
                        assertThat(next.ofOthers(account, about, Texts.ZH)).isNotNull());
    }

    private static boolean offered(NextSteps next, Town town, StoryLine line, About about) {
        Account account =
                town.directory().account(new AccountName(line.actor())).orElseThrow();
        return next.of(account, about, Texts.ZH).stream()
                .filter(NextStep::possible)
                .anyMatch(step -> step.command().equals(line.command()));
    }

    /** What the line is about; empty if it begins something. */
    private static Optional<About> about(StoryLine line) {
        RecordSchema shape = CommandReader.envelope(
                        Commands.named(line.command()).orElseThrow())
                .inside();
        Field first = shape.fields().getFirst();
        if (first.presence() == Presence.MADE || begins(line)) {
            return Optional.empty();
        }
        String id = line.body().path(first.name()).stringValue();
        StreamId stream = first.name().equals("stream")
                ? new StreamId(id)
                : StreamId.of(first.name().replaceFirst("Id$", ""), id);
        boolean item = shape.fields().stream()
                .anyMatch(field -> field.name().equals("itemId") && field.presence() != Presence.MADE);
        boolean duty = shape.fields().stream()
                .anyMatch(field -> field.name().equals("duty") && field.shape() instanceof IdSchema);
        if (duty && line.body().hasNonNull("duty")) {
            return Optional.of(
                    new About(stream, null, new DutyId(line.body().path("duty").stringValue())));
        }
        return Optional.of(
                new About(stream, item ? new ItemId(line.body().path("itemId").stringValue()) : null, null));
    }

    /** Some ids are always the sender's to choose. */
    private static boolean begins(StoryLine line) {
        return List.of("register-account", "register-unit", "correct-event", "skip-notice", "reset-password")
                .contains(line.command());
    }
}
