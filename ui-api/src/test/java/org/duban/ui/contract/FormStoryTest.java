package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.command.Commands;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever a form or a register can be told, it can be told through the pages. */
class FormStoryTest {

    /** No story has a notice that a server of its own parked; what is read beside Duban is noted by programs. */
    private static final Set<String> ELSEWHERE = Set.of("skip-notice", "note-reading");

    @TempDir
    Path folder;

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_line_of_the_story_is_given_by_its_form(Story story) {
        AtomicReference<Instant> now = new AtomicReference<>(morning(LocalDate.parse("2022-01-04")));
        String[] accounts =
                story.lines().stream().map(StoryLine::actor).distinct().toArray(String[]::new);
        try (Server server = Server.by(((InstantSource) now::get).withZone(Town.ZONE), folder, accounts)) {
            Mornings mornings = new Mornings(
                    server.duban().core().history(),
                    server.duban().core().commands().system());
            GivenIds ids = new GivenIds();
            for (StoryLine told : story.lines()) {
                StoryLine line = ids.told(told);
                if (morning(line.day()).isAfter(now.get())) {
                    now.set(morning(line.day()));
                    mornings.come(line.day());
                }
                if (line.body().path("stream").asString("").startsWith("notice-")) {
                    continue; // its beginning is not told here
                }
                if (line.command().equals("correct-event")) {
                    corrected(server, line);
                } else if (!ELSEWHERE.contains(line.command())) {
                    ids.given(line, given(server, line));
                }
            }
            List<String> tried = tried(server, List.of(accounts));
            assertThat(tried).as("put right on their pages").isNotEmpty();
            assertThat(tried.stream().filter(wrong -> !wrong.isEmpty()))
                    .as("cannot be put right on their pages")
                    .isEmpty();
        }
    }

    /** Of each sort of event one, in which a text is put right and everything else left: what is wrong with the rest of its form. */
    private static List<String> tried(Server server, List<String> accounts) {
        server.seen();
        Map<Class<?>, RecordedEvent> sorts = new LinkedHashMap<>();
        try (RecordedCursor all = server.duban().core().history().from(1)) {
            while (all.hasNext()) {
                RecordedEvent recorded = all.next();
                sorts.putIfAbsent(recorded.event().getClass(), recorded);
            }
        }
        return sorts.values().stream()
                .flatMap(recorded -> accounts.stream()
                        .map(account -> tried(server, account, recorded))
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
    }

    /** Empty where that account may not, or there is no text in it; else what stands against it, an empty text for nothing. */
    private static Optional<String> tried(Server server, String account, RecordedEvent recorded) {
        String address = "/correct/" + recorded.stream() + "/" + recorded.id();
        Reply page = server.as(account).get(address);
        Element form = page.status() == 200 ? Jsoup.parse(page.text()).selectFirst("form.command") : null;
        Element text =
                form == null ? null : form.selectFirst("textarea[name^=changes/], input[type=text][name^=changes/]");
        if (text == null) {
            return Optional.empty();
        }
        String name = text.attr("name");
        FormSheet sheet = FormSheet.drawn(form);
        Reply reply = sheet.without(name)
                .with(name, (text.tagName().equals("textarea") ? text.text() : text.val()) + "1")
                .without("reason")
                .with("reason", "登记有误")
                .with("step", "check")
                .send(server.as(account), address);
        boolean own = Jsoup.parse(reply.text()).select("#problem a[href^=#]").eachAttr("href").stream()
                .allMatch(href -> href.equals("#" + text.id()));
        return Optional.of(own ? "" : recorded.event().getClass().getSimpleName() + " " + name + ": " + problem(reply));
    }

    private static Reply given(Server server, StoryLine line) {
        FormSheet sheet = FormSheet.of(line.body());
        long head = server.head();
        Document form = form(server, line, sheet);
        Set<String> drawn = Set.copyOf(form.select("form.command [name]").eachAttr("name"));
        assertThat(sheet.names().stream()
                        .filter(name -> !name.matches(".*/\\d+(/.*)?|groups:.*/\\d+/.*"))
                        .filter(name -> !isMade(line, name)))
                .as("fields of the form of %s", line)
                .allMatch(name -> drawn.contains(name) || drawn.contains("kept:" + name));
        Reply reply = sheet.send(server.as(line.actor()), "/do/" + line.command());
        assertThat(reply.status()).as("%s: %s", line, problem(reply)).isEqualTo(302);
        assertThat(server.head()).as("%s puts something on record", line).isGreaterThan(head);
        return reply;
    }

    private static void corrected(Server server, StoryLine line) {
        StreamId stream = new StreamId(line.body().path("stream").stringValue());
        String name = line.body().path("eventId").stringValue().substring(1);
        List<RecordedEvent> history = server.duban().core().history().stream(stream.value(), 0, History.NOW);
        String event = history.stream()
                .filter(recorded -> recorded.event().getClass().getSimpleName().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        String address = "/correct/" + stream + "/" + event;
        Reply page = server.as(line.actor()).get(address);
        assertThat(page.status()).as("%s: %s", line, page.text()).isEqualTo(200);
        FormSheet sheet = FormSheet.drawn(Jsoup.parse(page.text()).expectFirst("form.command"));
        line.body()
                .path("changes")
                .properties()
                .forEach(change -> typed(sheet, line, "changes/" + change.getKey(), change.getValue()));
        long head = server.head();
        Reply reply = sheet.without("reason")
                .with("reason", line.body().path("reason").stringValue())
                .send(server.as(line.actor()), address);
        assertThat(reply.status()).as("%s: %s", line, problem(reply)).isEqualTo(302);
        assertThat(server.head()).as("%s puts something on record", line).isGreaterThan(head);
    }

    /** A field for each part of a group, and one of the same name for each line of a list. */
    private static void typed(FormSheet sheet, StoryLine line, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(part -> typed(sheet, line, name + "/" + part.getKey(), part.getValue()));
            return;
        }
        assertThat(sheet.names()).as("%s", line).contains(name);
        sheet.without(name);
        if (value.isArray()) {
            value.forEach(one -> sheet.with(name, one.asString()));
        } else if (!value.isNull()) {
            sheet.with(name, value.asString());
        }
    }

    /** As one comes to it from the page of what it is about. */
    private static Document form(Server server, StoryLine line, FormSheet sheet) {
        Field first = CommandReader.envelope(Commands.named(line.command()).orElseThrow())
                .inside()
                .fields()
                .getFirst();
        String about = first.presence() == Field.Presence.MADE ? "" : "?" + sheet.query(first.name());
        Reply reply = server.as(line.actor()).get("/do/" + line.command() + about);
        assertThat(reply.status()).as("%s: %s", line, reply.text()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }

    /** Whether an id that nobody has to think of stands at that place of the command, or of a record in it. */
    private static boolean isMade(StoryLine line, String name) {
        RecordSchema shape = CommandReader.envelope(
                        Commands.named(line.command()).orElseThrow())
                .inside();
        String last = name;
        for (int slash = last.indexOf('/'); slash >= 0; slash = last.indexOf('/')) {
            if (!(field(shape, last.substring(0, slash)) instanceof Field outer
                    && outer.shape() instanceof RecordSchema inside)) {
                return false;
            }
            shape = inside;
            last = last.substring(slash + 1);
        }
        Field field = field(shape, last);
        return field != null && field.shape() instanceof IdSchema && field.presence() == Field.Presence.MADE;
    }

    private static @Nullable Field field(RecordSchema shape, String name) {
        return shape.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String problem(Reply reply) {
        return Jsoup.parse(reply.text()).select("#problem, .fault, .empty").text();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(Town.ZONE).toInstant();
    }
}
