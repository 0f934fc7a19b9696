package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.ui.calendar.Calendars;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.Interest;
import org.duban.ui.notices.address.UnfitWebhook;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbox.Audience;
import org.duban.ui.notices.outbox.DueSoonScanner;
import org.duban.ui.notices.outbox.MailHour;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.notices.outbox.Scheduler;
import org.duban.ui.processing.NoticeGroup;

/** What tells people and other programs: addresses, the outbox, and the log of deliveries, all in the data folder. */
public final class NoticeConfiguration implements AutoCloseable {

    private final Contacts contacts;
    private final Webhooks webhooks;
    private final Calendars calendars;
    private final DeliveryLog log;
    private final Outbox outbox;
    private final NoticeGroup group;
    private final Scheduler rounds;

    private NoticeConfiguration(Core core, Views views) {
        Path data = core.settings().data();
        contacts = Contacts.open(data.resolve("contacts"));
        webhooks = Webhooks.open(data.resolve("webhooks"));
        calendars = Calendars.open(data.resolve("calendars"));
        log = DeliveryLog.open(data.resolve("deliveries.ndjson"));
        DueSoonScanner lookout = new DueSoonScanner(
                views.followUps(), views.progress()::position, core.settings().clock());
        outbox = outbox(core, new Outbox.Sources(this::read, lookout));
        group = new NoticeGroup(
                new NoticeGroup.Sources(
                        new WholeCommits(core.store(), core.ledger()),
                        core.history(),
                        core.settings().clock()),
                outbox,
                data.resolve("tokens"),
                data.resolve("dead-letters"));
        rounds = new Scheduler(outbox);
    }

    /**
     * Opens what is kept in the data folder of {@code core}; nothing is sent yet.
     *
     * @throws StartRefused if it cannot be worked with
     */
    static NoticeConfiguration open(Core core, Views views) {
        try {
            return new NoticeConfiguration(core, views);
        } catch (UnfitWebhook e) {
            throw DataFolder.because(
                    "文件 webhooks 中名为 " + e.name() + " 的 webhook 写有“" + e.word() + "”，不能识别，请改正或者删除该行。可用的通知类型："
                            + String.join("、", Interest.TYPES) + "。",
                    e);
        } catch (UncheckedIOException | BadSecretFile e) {
            throw DataFolder.because("数据文件夹无法使用：" + core.settings().data() + "。", e);
        }
    }

    private Outbox outbox(Core core, Outbox.Sources sources) {
        DubanSettings settings = core.settings();
        StreamBook streams = new StreamBook(core.history(), settings.clock());
        Map<Channel, Carrier> carriers = new Channels(settings, contacts, webhooks)
                .carriers(new AccessCheck(core.commands().directory(), streams));
        Audience audience = new Audience(core.commands().directory(), webhooks, streams, carriers.keySet());
        MailHour hour = new MailHour(settings.notices().hour(), settings.zone());
        return new Outbox(
                sources,
                audience,
                log,
                new Outbox.Ways(carriers, core.commands().system()),
                new Outbox.Rhythm(settings.clock(), hour, settings.notices().terms()));
    }

    /** The e-mail addresses. */
    public Contacts contacts() {
        return contacts;
    }

    /** The webhooks. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** The calendars that may be subscribed to. */
    public Calendars calendars() {
        return calendars;
    }

    /** The log of deliveries. */
    public DeliveryLog log() {
        return log;
    }

    /** The outbox. */
    public Outbox outbox() {
        return outbox;
    }

    /** What reads the ledger for it. */
    public NoticeGroup group() {
        return group;
    }

    private long read() {
        return group.position();
    }

    /** Begins to send. */
    void start() {
        group.start();
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
        group.close();
        log.close();
    }
}
