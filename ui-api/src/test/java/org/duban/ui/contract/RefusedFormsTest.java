package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.contract.Story.RefusedLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever's form is refused is led to what he can put right there, and is not sent to a field that is not on it. */
class RefusedFormsTest {

    @TempDir
    Path folder;

    static Stream<Story> stories() {
        return Story.all().stream().filter(story -> !story.refused().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_refusal_names_fields_of_the_form_only_and_nobody_by_a_piece_of_an_id(Story story) {
        List<String> wrong = new ArrayList<>();
        try (ServedStory served = new ServedStory(story, folder)) {
            for (StoryLine line : served.lines()) {
                served.reach(line);
                served.give(served.resolved(line));
                story.refusedAfter(line).stream()
                        .filter(refused -> !refused.line().command().equals("correct-event"))
                        .forEach(refused -> wrong.addAll(wrong(served, refused)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(ServedStory served, RefusedLine refused) {
        StoryLine line = served.resolved(refused.line());
        Field first = CommandReader.envelope(Commands.named(line.command()).orElseThrow())
                .inside()
                .fields()
                .getFirst();
        FormSheet sheet = FormSheet.of(line.body());
        if (first.presence() != Field.Presence.MADE) {
            sheet.with("known", first.name());
        }
        Reply reply = sheet.send(served.server().as(line.actor()), "/do/" + line.command());
        Document page = Jsoup.parse(reply.text());
        List<String> told = new ArrayList<>();
        page.select("#problem a[href^=#]").stream()
                .filter(link -> page.getElementById(link.attr("href").substring(1)) == null)
                .forEach(link -> told.add(line + ": " + link.attr("href") + " is not there: "
                        + page.select("#problem").text()));
        boolean counted = page.select("#problem h2").text().contains("处需要改正");
        if (counted && page.select("#problem li").isEmpty()) {
            told.add(line + ": " + page.select("#problem").text());
        }
        return told;
    }
}
