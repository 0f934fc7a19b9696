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

/** The story of a form told again and again, each time of other cases, while servers come and go. */
final class Retelling {

    private final CommandReader reader;
    private final Story story;
    private final AtomicInteger times = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Queue<RuntimeException> amiss = new ConcurrentLinkedQueue<>();
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
            String mark = "-" + times.incrementAndGet();
            for (StoryLine line : own) {
                if (enough) {
                    return;
                }
                give(core, elsewhere(line, mark));
            }
        }
    }

    /** The same line of another case: every year and meeting in a name gets a mark, people and units stay who they are. */
    private static StoryLine elsewhere(StoryLine line, String mark) {
        String body = line.body()
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

    /** What nobody should be told. */
    List<RuntimeException> amiss() {
        return List.copyOf(amiss);
    }

    /** Lets nothing new begin. */
    void enough() {
        enough = true;
    }
}
