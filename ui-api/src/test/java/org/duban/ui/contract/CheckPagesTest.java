package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whoever looks through a form before it is recorded reads what things are called, and so does whoever looks at it afterwards. */
class CheckPagesTest {

    /** Days, months and whole numbers, which people write as programs do. */
    private static final Pattern SPOKEN = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}|[0-9]+|[a-z]{1,3}");

    /** What whoever begins it calls it himself, and everybody after him: surveys, officers without names, accounts. */
    private static final Set<String> CALLED =
            Set.of("survey", "batch", "officer", "account", "displayName", "outcomeNo", "number");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothing_is_told_by_its_id(Story story) {
        try (ServedStory served = new ServedStory(story, folder)) {
            List<String> told = new ArrayList<>();
            for (StoryLine line : served.lines()) {
                served.reach(line);
                StoryLine resolved = served.resolved(line);
                if (!line.command().equals("correct-event")) {
                    told.addAll(ids(line.command(), checked(served, resolved), named(served, resolved)));
                }
                served.give(resolved);
            }
            assertThat(told.stream().distinct()).isEmpty();
        }
    }

    private static Document checked(ServedStory served, StoryLine line) {
        Reply reply = FormSheet.of(line.body())
                .with("step", "check")
                .send(served.server().as(line.actor()), "/do/" + line.command());
        Document page = Jsoup.parse(reply.text());
        assertThat(reply.status())
                .as("%s: %s", line, page.select("#problem").text())
                .isEqualTo(200);
        return page;
    }

    /** The ids of all that is there, and those that the line itself names. */
    private static Set<String> named(ServedStory served, StoryLine line) {
        Set<String> ids = new TreeSet<>();
        for (RecordedEvent recorded : served.all()) {
            if (!recorded.event().stream().kind().equals(AccountName.KIND)) {
                ids.add(recorded.event().stream().id());
                ids.add(recorded.stream());
            }
        }
        leaves(line.body()).filter(text -> ID.matcher(text).matches()).forEach(ids::add);
        ids.removeIf(id -> SPOKEN.matcher(id).matches());
        // An account is called by its name, which may be that of a unit too.
        ids.remove(line.body().path("account").asString(""));
        return ids;
    }

    private static Stream<String> leaves(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(member -> !CALLED.contains(member.getKey()))
                    .flatMap(member -> leaves(member.getValue()));
        }
        return node.isArray() ? node.valueStream().flatMap(CheckPagesTest::leaves) : Stream.of(node.asString(""));
    }

    private static List<String> ids(String command, Document page, Set<String> ids) {
        String text = page.select("#foretold, main header").text();
        return ids.stream()
                .filter(id -> Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
                        .matcher(text)
                        .find())
                .map(id -> command + ": " + id + " in " + text)
                .toList();
    }
}
