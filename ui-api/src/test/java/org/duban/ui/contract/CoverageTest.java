package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CaseForm;
import org.duban.command.CommandFolders;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.command.Register;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.ledger.codec.EventTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No command, event or refusal is left out of the stories. */
class CoverageTest {

    private static final Path EVENTS = Path.of("../events/src/test/resources/org/duban/events");

    /** What Duban records when the rules that it was started with count differently, which no command leads to. */
    private static final Set<Class<?>> COUNTED_AGAIN = Set.of(DueDateRecomputed.class, ReturnWindowRecomputed.class);

    private static final Map<String, Set<String>> COMMANDS = new TreeMap<>();
    private static final Set<Class<?>> HAPPENED = new HashSet<>();

    @BeforeAll
    static void tell() {
        for (Story story : Story.all()) {
            COMMANDS.put(
                    story.folder(),
                    story.lines().stream().map(StoryLine::command).collect(Collectors.toSet()));
            ToldStories.events(story)
                    .forEach(recorded -> HAPPENED.add(recorded.event().getClass()));
        }
    }

    @Test
    void every_form_and_register_that_can_be_asked_anything_has_a_story() {
        List<String> folders = Stream.concat(
                        Forms.CASES.stream().map(CaseForm::commands),
                        Forms.REGISTERS.stream().map(Register::commands).filter(Class::isSealed))
                .map(Modules::folder)
                .toList();

        assertThat(folders).allSatisfy(one -> assertThat(Story.file(one)).exists());
    }

    @Test
    void the_duties_of_each_forms_story_were_worked_out_by_hand() {
        assertThat(Forms.CASES)
                .allSatisfy(form -> assertThat(
                                EVENTS.resolve(Modules.folder(form.events())).resolve("story-duties.txt"))
                        .exists());
    }

    @Test
    void every_command_is_accepted_in_the_story_of_its_folder_or_if_it_is_shared_in_any() {
        assertThat(Commands.all())
                .allSatisfy(type -> assertThat(told(type.type())).contains(type.name()));
    }

    @Test
    void every_event_happens_in_a_story() {
        Set<Class<?>> expected = new HashSet<>(EventTypes.ALL.records());
        expected.removeAll(COUNTED_AGAIN);

        assertThat(HAPPENED).containsAll(expected);
    }

    private static Set<String> told(Class<?> command) {
        Set<String> own = COMMANDS.get(Modules.folder(command));
        return own != null
                ? own
                : COMMANDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Test
    void every_refusal_is_provoked_in_a_story_or_named_by_a_test_of_the_command_module() {
        Set<String> provoked = Story.all().stream()
                .flatMap(story -> story.refused().stream())
                .map(Story.RefusedLine::rule)
                .collect(Collectors.toSet());

        assertThat(CommandFolders.refusals())
                .allSatisfy(rule -> assertThat(provoked.contains(rule.name()) || Sources.isTested(rule))
                        .as("%s is provoked", rule)
                        .isTrue());
    }
}
