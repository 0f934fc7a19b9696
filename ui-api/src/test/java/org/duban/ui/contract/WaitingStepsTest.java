package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.command.CaseSight;
import org.duban.command.Commands;
import org.duban.command.account.Account;
import org.duban.command.handling.ClosingCommand.CloseCase;
import org.duban.command.handling.HandlingCommand;
import org.duban.command.law.LegalTexts;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.pages.forms.About;
import org.duban.ui.pages.forms.NextStep;
import org.duban.ui.pages.forms.NextSteps;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody is told that a step has to wait which no case of that form ever takes. Of the steps that forms share it is enough
 * that each process they choose is of use to them.
 */
class WaitingStepsTest {

    @TempDir
    Path folder;

    /** By form, the commands that were told as waiting, and those that could be given at some moment. */
    private final Map<String, Set<String>> waiting = new TreeMap<>();

    private final Map<String, Set<String>> possible = new TreeMap<>();

    @Test
    void what_waits_in_a_case_can_be_done_at_some_moment_in_one_of_that_form() {
        Story.all().forEach(this::told);

        List<String> never = new ArrayList<>();
        waiting.forEach((form, steps) -> {
            Set<String> useful = possible.getOrDefault(form, Set.of()).stream()
                    .map(WaitingStepsTest::process)
                    .collect(Collectors.toSet());
            steps.stream()
                    .filter(step -> !useful.contains(process(step)))
                    .forEach(step -> never.add(form + " " + step));
        });
        assertThat(possible).hasSizeGreaterThan(10);
        assertThat(never).isEmpty();
    }

    /** The shared process of a command, or else the command itself. */
    private static String process(String command) {
        Class<?> type = Commands.named(command).orElseThrow().type();
        boolean family = HandlingCommand.class.isAssignableFrom(type) && type != CloseCase.class;
        return family ? type.getInterfaces()[0].getSimpleName() : command;
    }

    private void told(Story story) {
        try (Town town = Town.begun(folder.resolve(story.folder()))) {
            NextSteps next = new NextSteps(
                    new Catalogue(LegalTexts.load(), town.clock()),
                    town.rehearsal(),
                    town.directory(),
                    RefusalNames.PLAIN,
                    CaseSight.EVERYTHING,
                    town.clock());
            Telling telling = Telling.in(town, story);
            for (StoryLine line : story.lines()) {
                town.reach(line.day());
                StoryLine resolved = telling.resolved(line);
                String caseId = resolved.body().path("caseId").asString("");
                if (!caseId.isEmpty() && !resolved.body().hasNonNull("onBehalfOf")) {
                    noted(next, town, resolved, new CaseId(caseId));
                }
                if (line.command().equals("close-case")) {
                    anybody(next, town, telling);
                }
                telling.events().addAll(town.give(resolved));
            }
            anybody(next, town, telling);
        }
    }

    /** What anybody may do next in the cases of the story, before one is closed and at the end. */
    private void anybody(NextSteps next, Town town, Telling telling) {
        telling.streams().keySet().stream()
                .filter(stream -> stream.kind().equals(CaseId.KIND))
                .forEach(stream -> {
                    String form = form(town, stream);
                    town.directory().accounts().forEach(account -> note(next, account, stream, form));
                });
    }

    private void noted(NextSteps next, Town town, StoryLine line, CaseId about) {
        String form = form(town, about.stream());
        if (!form.isEmpty()) {
            note(next, town.directory().account(new AccountName(line.actor())).orElseThrow(), about.stream(), form);
            possible.computeIfAbsent(form, none -> new TreeSet<>()).add(line.command());
        }
    }

    private void note(NextSteps next, Account account, StreamId about, String form) {
        for (NextStep step : next.of(account, About.of(about), Texts.ZH)) {
            (step.possible() ? possible : waiting)
                    .computeIfAbsent(form, none -> new TreeSet<>())
                    .add(step.command());
        }
    }

    /** The form of a case; empty if it is not open yet. */
    private static String form(Town town, StreamId about) {
        CaseView view = CaseFold.fold(town.history.stream(about.value(), 0, Long.MAX_VALUE), town.today());
        return view == null ? "" : view.outline().form();
    }
}
