package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.duban.command.Commands;
import org.duban.command.Forms;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.ui.FormSheet;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.shape.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A story as it happens on a server, line after line, each given by whoever gives it in the story. */
final class ServedStory implements AutoCloseable {

    private static final String DISPATCH = "notice-";

    private final Story story;
    private final AtomicReference<Instant> now = new AtomicReference<>(morning(LocalDate.parse("2022-01-04")));
    private final Server server;
    private final Mornings mornings;
    private final GivenIds ids = new GivenIds();

    ServedStory(Story story, Path folder) {
        this.story = story;
        String[] accounts = Stream.concat(
                        Stream.of("admin"),
                        story.lines().stream()
                                .filter(line -> line.command().equals("register-account"))
                                .map(line -> line.body().path("account").asString()))
                .distinct()
                .toArray(String[]::new);
        server = Server.by(((InstantSource) now::get).withZone(Town.ZONE), folder, accounts);
        mornings = new Mornings(
                server.duban().core().history(),
                server.duban().core().commands().system());
    }

    Server server() {
        return server;
    }

    /** The lines that a server can be given: no server of a test has a notice that nobody could be told of. */
    List<StoryLine> lines() {
        return story.lines().stream()
                .filter(line -> !line.body().path("stream").asString("").startsWith(DISPATCH))
                .filter(line -> !line.command().equals("skip-notice"))
                .toList();
    }

    /** Those about cases, each of somebody's own, that do not begin one. */
    List<StoryLine> ofCases() {
        return lines().stream()
                .filter(line -> line.body().has("caseId")
                        || line.body().path("stream").asString("").startsWith(CaseId.KIND + "-"))
                .filter(line -> !line.body().hasNonNull("onBehalfOf"))
                .filter(line -> !line.command().equals("correct-event"))
                .filter(line -> Forms.CASES.stream()
                        .noneMatch(form -> form.opening()
                                .equals(Commands.named(line.command())
                                        .orElseThrow()
                                        .type())))
                .toList();
    }

    /** Lets the day of the line begin, unless it has. */
    void reach(StoryLine line) {
        if (morning(line.day()).isAfter(now.get())) {
            now.set(morning(line.day()));
            mornings.come(line.day());
        }
    }

    Clock clock() {
        return ((InstantSource) now::get).withZone(Town.ZONE);
    }

    /** The line with the ids that the server made, and the id of the last event of that name in the place of {@code @<name>}. */
    StoryLine resolved(StoryLine told) {
        StoryLine line = ids.told(told);
        JsonNode eventId = line.body().path("eventId");
        if (!eventId.asString("").startsWith("@")) {
            return line;
        }
        String name = eventId.stringValue().substring(1);
        String id = events(new StreamId(line.body().path("stream").stringValue())).stream()
                .filter(recorded -> recorded.event().getClass().getSimpleName().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
        return line.with(((ObjectNode) line.body().deepCopy()).put("eventId", id));
    }

    /** Gives it by its form. */
    void give(StoryLine line) {
        Reply reply = line.command().equals("correct-event")
                ? server.as(line.actor()).send(line.command(), line.body().toString())
                : FormSheet.of(line.body()).send(server.as(line.actor()), "/do/" + line.command());
        assertThat(reply.status()).as("%s: %s", line, reply.text()).isIn(200, 302);
        ids.given(line, reply);
    }

    /** What the line is about; empty if it begins something. */
    Optional<StreamId> about(StoryLine told) {
        StoryLine line = ids.told(told);
        Field first = CommandReader.envelope(Commands.named(line.command()).orElseThrow())
                .inside()
                .fields()
                .getFirst();
        if (line.body().hasNonNull("stream")) {
            return Optional.of(new StreamId(line.body().path("stream").stringValue()));
        }
        if (first.presence() == Field.Presence.MADE && !line.body().hasNonNull(first.name())) {
            return Optional.empty();
        }
        String kind = first.name().replaceFirst("Id$", "");
        StreamId stream = StreamId.of(kind, line.body().path(first.name()).asString());
        return events(stream).isEmpty() ? Optional.empty() : Optional.of(stream);
    }

    /** The case as it stands; empty if there is none. */
    Optional<CaseView> view(StreamId stream) {
        List<RecordedEvent> events = events(stream);
        return events.isEmpty() || !stream.kind().equals(CaseId.KIND)
                ? Optional.empty()
                : Optional.ofNullable(CaseFold.fold(events, LocalDate.MAX));
    }

    /** Everything on record. */
    List<RecordedEvent> all() {
        List<RecordedEvent> events = new ArrayList<>();
        try (RecordedCursor cursor = server.duban().core().history().from(1)) {
            cursor.forEachRemaining(events::add);
        }
        return events;
    }

    private List<RecordedEvent> events(StreamId stream) {
        return server.duban().core().history().stream(stream.value(), 0, History.NOW);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(Town.ZONE).toInstant();
    }

    @Override
    public void close() {
        server.close();
    }
}
