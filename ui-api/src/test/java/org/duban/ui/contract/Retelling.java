package org.duban.ui.contract;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.command.CommandRefused;
import org.duban.command.Sender;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.LedgerUnavailable;
import org.duban.ui.commands.CommandReader;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.wiring.Core;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The story of a form told again and again, each time of other cases, while servers come and go. */
final class Retelling {

    /** More than the story has of meetings of a kind. */
    private static final int NUMBERS = 50;

    private final CommandReader reader;
    private final Story story;
    private final AtomicInteger times = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Queue<RuntimeException> amiss = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean enough;

    Retelling(Story story, Clock clock) {
        this.story = story;
        reader = CommandReader.demandingIds(clock);
    }

    /** What all stories begin with. */
    void begin(Core core) {
        story.lines().stream().filter(line -> !story.isOwn(line)).forEach(line -> give(core, line));
    }

    /** Tells it until it is {@link #enough}. */
    void tell(Core core) {
        List<StoryLine> own = story.lines().stream().filter(story::isOwn).toList();
        while (!enough) {
            int time = times.incrementAndGet();
            for (StoryLine line : own) {
                if (enough) {
                    return;
                }
                give(core, elsewhere(line, time));
            }
        }
    }

    /**
     * The same line of another case: every year and meeting in a name gets a mark, people and units stay who they are. A meeting is another
     * one by its number, without which it would be refused, and all that is to come of it.
     */
    private static StoryLine elsewhere(StoryLine line, int time) {
        String mark = "-" + time;
        String body = numbered(line, time)
                .toString()
                .replaceAll("(case-)?(waste|fire)-2023", "$1$2" + mark)
                .replaceAll("\"((?:cm|sc)-\\d+)\"", "\"$1" + mark + "\"")
                .replaceAll("号\"", "号" + mark + "\"");
        return new StoryLine(
                line.id() + mark,
                line.command(),
                line.actor(),
                line.recordedOn(),
                JsonMapper.shared().readTree(body));
    }

    private static ObjectNode numbered(StoryLine line, int time) {
        ObjectNode body = (ObjectNode) line.body().deepCopy();
        if (line.command().equals("schedule-meeting")) {
            body.put("number", body.path("number").intValue() + time * NUMBERS);
        }
        return body;
    }

    /** Asks until it is answered, as a caller does that was told to come again. */
    private void give(Core core, StoryLine line) {
        if (line.body().path("eventId").asString("").startsWith("@")) {
            return;
        }
        ReadCommand read = reader.read(line.command(), line.body());
        Sender sender =
                new Sender(line.actor(), read.onBehalfOf(), line.id(), read.digest(), null, null, read.made(), null);
        for (boolean again = true; again; ) {
            try {
                core.commands().gateway().send(read.command(), sender);
                acknowledged.incrementAndGet();
                again = false;
            } catch (CommandRefused refused) {
                refusals.incrementAndGet();
                again = false;
            } catch (LedgerUnavailable | LedgerConflict | UncheckedIOException unknown) {
                unanswered.incrementAndGet();
            } catch (RuntimeException other) {
                amiss.add(other);
                again = false;
            }
        }
    }

    /** How many commands were acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** How many answers were that it is not known. */
    int unanswered() {
        return unanswered.get();
    }

    /** How many commands were refused by a rule, as some are that tell what is so already. */
    int refused() {
        return refusals.get();
    }

    /** What nobody should be told. */
    List<RuntimeException> amiss() {
        return List.copyOf(amiss);
    }

    /** Lets nothing new begin. */
    void enough() {
        enough = true;
    }
}
