package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.duban.command.directory.Directory;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.CaseBook;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Clearance;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.mail.LetterWriter;
import org.duban.ui.notices.mail.MailCarrier;
import org.duban.ui.notices.mail.MailCarrier.Letters;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.mail.Smtp;
import org.duban.ui.notices.outbox.Audience;
import org.duban.ui.notices.outbox.Lookout;
import org.duban.ui.notices.outbox.MailHour;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.notices.outbox.Rounds;
import org.duban.ui.notices.outbox.Tail;
import org.duban.ui.notices.webhook.WebhookCarrier;

/** What tells people and other programs: addresses, the outbox, and the log of deliveries, all in the data folder. */
public final class PostOffice implements AutoCloseable {

    private final Contacts contacts;
    private final Webhooks webhooks;
    private final DeliveryLog log;
    private final Outbox outbox;
    private final Rounds rounds;

    private PostOffice(Core core, Views views) {
        Path data = core.settings().data();
        contacts = Contacts.open(data.resolve("contacts"));
        webhooks = Webhooks.open(data.resolve("webhooks"));
        Tail tail = Tail.open(data.resolve("outbox"), core.history());
        log = DeliveryLog.open(data.resolve("deliveries.ndjson"));
        outbox = outbox(
                core,
                new Outbox.Sources(
                        tail, new Lookout(views.followUps(), core.settings().clock())));
        rounds = new Rounds(outbox);
    }

    /**
     * Opens what is kept in the data folder of {@code core}; nothing is sent yet.
     *
     * @throws StartRefused if it cannot be worked with
     */
    static PostOffice open(Core core, Views views) {
        try {
            return new PostOffice(core, views);
        } catch (UncheckedIOException | BadSecretFile e) {
            throw DataFolder.because("数据文件夹无法使用：" + core.settings().data() + "。", e);
        }
    }

    private Outbox outbox(Core core, Outbox.Sources sources) {
        DubanSettings settings = core.settings();
        CaseBook cases = new CaseBook(core.history(), settings.clock());
        Map<Channel, Carrier> carriers =
                carriers(settings, cases, core.commands().directory());
        Audience audience = new Audience(core.commands().directory(), webhooks, cases, carriers.keySet());
        MailHour hour = new MailHour(settings.notices().hour(), settings.zone());
        return new Outbox(
                sources,
                audience,
                log,
                new Outbox.Ways(carriers, core.commands().system()),
                new Outbox.Rhythm(settings.clock(), hour, settings.notices().terms()));
    }

    private Map<Channel, Carrier> carriers(DubanSettings settings, CaseBook cases, Directory directory) {
        Clock clock = settings.clock();
        String address = settings.notices().address();
        Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
        carriers.put(Channel.WEBHOOK, new WebhookCarrier(webhooks, address, clock));
        MailSettings mail = settings.notices().mail();
        if (mail != null) {
            LetterWriter writer = new LetterWriter(address, mail.most());
            Letters letters = new Letters(Smtp.of(mail), mail.from(), writer);
            carriers.put(Channel.MAIL, new MailCarrier(letters, contacts, new Clearance(directory, cases), clock));
        }
        return carriers;
    }

    /** The e-mail addresses. */
    public Contacts contacts() {
        return contacts;
    }

    /** The webhooks. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** The log of deliveries. */
    public DeliveryLog log() {
        return log;
    }

    /** The outbox. */
    public Outbox outbox() {
        return outbox;
    }

    /** Begins to send. */
    void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
        log.close();
    }
}
