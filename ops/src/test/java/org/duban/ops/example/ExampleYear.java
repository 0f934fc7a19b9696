package org.duban.ops.example;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Receipt;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Origin;
import org.duban.events.Role;
import org.duban.events.ledger.History;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Status;
import org.duban.query.followup.TrafficLight;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.ui.imports.ImportDesk;
import org.duban.ui.imports.ImportLine;

/** The example, given line by line with the times it was recorded, and what is owed in it. */
final class ExampleYear implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-10T16:00:00Z"), ZONE);
    private static final Reader AUDITOR = new Reader(Set.of(Role.AUDITOR), null, null);
    private static final Page ALL = new Page(500, null);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create("mongodb:/" + server.bind());
    private final List<ImportLine> lines = ExampleFiles.lines();
    private final ExampleLedger ledger;
    private final FollowUps followUps;

    ExampleYear(Path folder) {
        ledger = new ExampleLedger(folder, CLOCK);
        ledger.registerAdministrator(Objects.requireNonNull(lines.getFirst().recordedAt()));
        LiveViews views = new LiveViews(client.getDatabase("duban"));
        followUps = new FollowUps(new Timeline(views, history(), CLOCK, ZONE), new TrafficLight(7));
    }

    /** Gives every line; throws the first refusal. */
    List<Receipt> give() {
        ImportDesk desk = new ImportDesk(ledger.desk(), CLOCK);
        String digest = ExampleFiles.commandsDigest();
        List<Receipt> receipts = new ArrayList<>();
        for (ImportLine line : lines) {
            Origin origin = new Origin(digest, receipts.size() + 1, EventMeta.SYSTEM);
            receipts.add(desk.give(line, origin, true));
        }
        return receipts;
    }

    History history() {
        return ledger.history();
    }

    /** What is owed on that day, by all that is in the ledger. */
    FollowUpList owed(Status status, LocalDate on) {
        return owed(status, new Moment(new AsOf.Upto(history().head().position()), on));
    }

    /** What is owed at that moment. */
    FollowUpList owed(Status status, Moment moment) {
        return followUps.find(AUDITOR, new FindFollowUps(status, FollowUpFilter.ANY, moment, ALL));
    }

    @Override
    public void close() {
        ledger.close();
        client.close();
        server.shutdown();
    }
}
