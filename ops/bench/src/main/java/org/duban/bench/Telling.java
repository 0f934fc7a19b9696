package org.duban.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.duban.command.account.Directory;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.timeline.Timeline;
import org.duban.ui.files.LineFile;
import org.duban.ui.files.SecretMap;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbound.Outbound;
import org.duban.ui.notices.outbox.Audience;
import org.duban.ui.notices.outbox.DueSoonScanner;
import org.duban.ui.notices.outbox.MailHour;
import org.duban.ui.notices.outbox.NoticeLimits;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.notices.webhook.Disclosure;
import org.duban.ui.notices.webhook.WebhookCarrier;
import org.jspecify.annotations.Nullable;

/** An outbox that has told nobody anything yet, with one webhook. */
record Telling(Path folder, ViewDatabase views, DeliveryLog log, Outbox outbox, History history)
        implements AutoCloseable {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final int SECRET_BYTES = 32;
    private static final int BATCH = 500;

    /** @param carrier in place of the one for webhooks; null for that one */
    static Telling of(Filled filled, URI webhook, @Nullable Carrier carrier) throws IOException {
        Path folder = Folders.fresh("telling");
        String secret = Base64.getEncoder().encodeToString(new byte[SECRET_BYTES]);
        Path file = Files.writeString(folder.resolve("webhooks"), "oa:whsec_" + secret + " " + webhook + "\n");
        Outbound outbound = Outbound.allowing(List.of("127.0.0.1"), InetAddress::getAllByName);
        Webhooks webhooks = Webhooks.open(SecretMap.open(file), outbound, CLOCK, Duration.ofDays(1));
        ViewDatabase views = ViewDatabase.embedded();
        DeliveryLog log = new DeliveryLog(LineFile.open(folder.resolve("deliveries.ndjson")));
        History history = new LedgerHistory(filled.ledger(), new EventCodec());
        StreamBook streams = new StreamBook(history, CLOCK);
        Directory directory = new NoDirectory();
        Disclosure disclosure = new Disclosure(new AccessCheck(directory, streams), streams, directory);
        Carrier used = carrier == null
                ? new WebhookCarrier(webhooks, disclosure, "https://duban.example", CLOCK, outbound)
                : carrier;
        Outbox outbox = new Outbox(
                new Outbox.Sources(() -> 1, blind(views)),
                new Audience(
                        directory,
                        webhooks,
                        streams,
                        Map.of(Channel.WEBHOOK, used).keySet()),
                log,
                new Outbox.Ways(Map.of(Channel.WEBHOOK, used), command -> false, () -> true, Share.ALL),
                new Outbox.Rhythm(
                        CLOCK,
                        new MailHour(LocalTime.NOON, CLOCK.getZone()),
                        new NoticeLimits(Duration.ofDays(7), Duration.ofDays(3))));
        return new Telling(folder, views, log, outbox, history);
    }

    /** A lookout that is always too far behind to be asked. */
    private static DueSoonScanner blind(ViewDatabase views) {
        Timeline timeline = new Timeline(views.views(), new NoHistory(), CLOCK, CLOCK.getZone());
        return new DueSoonScanner(new FollowUps(timeline, new TrafficLight(7), new Ladder(7)), () -> 0, CLOCK);
    }

    /** Takes in the ledger, a batch of a processor's at a time, and goes its rounds until so many notices arrived. */
    void until(int notices) {
        List<Delivery> batch = new ArrayList<>();
        try (RecordedCursor events = history.from(1)) {
            for (int n = 1; events.hasNext(); n++) {
                batch.addAll(outbox.of(events.next()));
                if (n % BATCH == 0 || !events.hasNext()) {
                    outbox.queue(batch);
                    batch.clear();
                }
            }
        }
        while (log.from(2L * notices, 1).items().isEmpty()) {
            outbox.round();
        }
        if (log.from(2L * notices, 1).items().getFirst().delivery().outcome() != Outcome.SENT) {
            throw new IllegalStateException("not all arrived");
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
        views.close();
        Folders.delete(folder);
    }
}
