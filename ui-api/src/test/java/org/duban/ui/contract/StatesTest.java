package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.duban.command.Forms;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.fold.CaseFold;
import org.duban.query.words.Vocabulary;
import org.junit.jupiter.api.Test;

/** The diagrams of states in the documents, drawn from every story as it is told. */
class StatesTest {

    private static final Path FILE = Path.of("../ops/states.md");
    private static final String HEAD = """
            # States

            What leads a case, an item or an entry of a register from one state to the next: every step of every story, as Duban takes it
            (`StatesTest`; `ops/record-states` draws them anew). A case has stages, and so have items; a register's entry stands where its last event left it.
            Under each diagram stands what happens without leading anywhere else.
            """;

    private final StateDiagram items = new StateDiagram();

    @Test
    void the_diagrams_show_what_leads_where() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        Map<String, StateDiagram> forms = new LinkedHashMap<>();
        for (Story story : Story.all()) {
            forms.put(story.folder(), isForm(story) ? form(story) : register(story));
        }
        forms.forEach((folder, diagram) ->
                text.append("\n## `%s`\n\n".formatted(folder)).append(diagram.markdown()));
        text.append("\n## Items\n\n").append(items.markdown());
        if (Boolean.getBoolean("duban.record-states")) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).as("ops/record-states draws it anew").hasContent(text.toString());
    }

    private StateDiagram form(Story story) {
        StateDiagram diagram = new StateDiagram();
        Map<StreamId, List<RecordedEvent>> cases = new LinkedHashMap<>();
        for (RecordedEvent recorded : ToldStories.events(story)) {
            StreamId stream = new StreamId(recorded.stream());
            if (stream.kind().equals("case")) {
                List<RecordedEvent> events = cases.computeIfAbsent(stream, none -> new ArrayList<>());
                CaseView before = events.isEmpty() ? null : CaseFold.fold(events, LocalDate.MAX);
                events.add(recorded);
                draw(diagram, before, Objects.requireNonNull(CaseFold.fold(events, LocalDate.MAX)), recorded.event());
            }
        }
        return diagram;
    }

    private void draw(StateDiagram diagram, CaseView before, CaseView after, Event event) {
        String through = event.getClass().getSimpleName();
        String stage = after.course().stage();
        String called = Vocabulary.in(Locale.CHINESE).stage(stage) + " · "
                + Vocabulary.in(Locale.ENGLISH).stage(stage);
        diagram.add(before == null ? null : before.course().stage(), stage, called, through);
        after.items().forEach(item -> {
            String from = before == null
                    ? null
                    : before.item(item.itemId()).map(StatesTest::state).orElse(null);
            if (!state(item).equals(from)) {
                items.add(from, state(item), state(item), through);
            }
        });
    }

    private static StateDiagram register(Story story) {
        StateDiagram diagram = new StateDiagram();
        Map<String, String> last = new HashMap<>();
        for (RecordedEvent recorded : ToldStories.events(story)) {
            if (Modules.folder(recorded.event().getClass()).equals(story.folder())) {
                String step = recorded.event().getClass().getSimpleName();
                diagram.add(last.put(recorded.stream(), step), step, step, step);
            }
        }
        return diagram;
    }

    private static boolean isForm(Story story) {
        return Forms.CASES.stream()
                .anyMatch(form -> Modules.folder(form.commands()).equals(story.folder()));
    }

    private static String state(ItemView item) {
        return Objects.requireNonNull(item.handling()).state().name();
    }
}
