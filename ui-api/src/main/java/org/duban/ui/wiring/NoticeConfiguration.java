package org.duban.ui.wiring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.command.account.Directory;
import org.duban.query.followup.FollowUps;
import org.duban.ui.calendar.CalendarEntries;
import org.duban.ui.calendar.CalendarService;
import org.duban.ui.calendar.Calendars;
import org.duban.ui.calendar.Feed;
import org.duban.ui.http.JsonBody;
import org.duban.ui.notices.AccessCheck;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.StreamBook;
import org.duban.ui.notices.address.ContactService;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.Interest;
import org.duban.ui.notices.address.UnfitWebhook;
import org.duban.ui.notices.address.WebhookService;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.mail.MailSettings;
import org.duban.ui.notices.outbox.Audience;
import org.duban.ui.notices.outbox.DueSoonScanner;
import org.duban.ui.notices.outbox.MailHour;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.notices.outbox.Scheduler;
import org.duban.ui.notices.outbox.Share;
import org.duban.ui.notices.webhook.Disclosure;
import org.duban.ui.processing.DeadLetterService;
import org.duban.ui.processing.NoticeGroup;
import org.duban.ui.processing.Shift;
import org.duban.ui.reads.ViewGate;
import org.duban.ui.tracing.Spans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What tells people and other programs: addresses, calendars, the outbox, and the log of deliveries, all in the data folder. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Contacts contacts(Core core) {
        return DataFolder.opened(
                core.settings(), () -> new Contacts(core.besides().map("contacts")));
    }

    @Bean
    Webhooks webhooks(Core core) {
        try {
            NoticeSettings notices = core.settings().notices();
            return DataFolder.opened(
                    core.settings(),
                    () -> Webhooks.open(
                            core.besides().map("webhooks"),
                            notices.outbound(),
                            core.settings().clock(),
                            notices.secretOverlap()));
        } catch (UnfitWebhook e) {
            throw DataFolder.because(
                    "文件 webhooks 中名为 " + e.name() + " 的 webhook 写有“" + e.word() + "”，不能识别，请改正或者删除该行。可用的通知类型："
                            + String.join("、", Interest.TYPES) + "。",
                    e);
        }
    }

    @Bean
    @Conditional(HealthConfiguration.WithMail.class)
    MailSettings mailSettings(DubanSettings settings) {
        return Objects.requireNonNull(settings.notices().mail());
    }

    @Bean
    Calendars calendars(Core core) {
        return DataFolder.opened(
                core.settings(), () -> new Calendars(core.besides().map("calendars")));
    }

    @Bean
    DeliveryLog deliveryLog(Core core) {
        return DataFolder.opened(
                core.settings(), () -> new DeliveryLog(core.besides().lines(DataFolder.DELIVERIES)));
    }

    @Bean
    Outbox outbox(
            Core core,
            FollowUps followUps,
            Views views,
            Contacts contacts,
            Webhooks webhooks,
            DeliveryLog log,
            Shift shift,
            Share share) {
        DubanSettings settings = core.settings();
        DueSoonScanner lookout = new DueSoonScanner(followUps, views.progress()::position, settings.clock());
        StreamBook streams = new StreamBook(core.history(), settings.clock());
        Directory directory = core.commands().directory();
        AccessCheck clearance = new AccessCheck(directory, streams);
        Map<Channel, Carrier> carriers = new Channels(
                        settings, contacts, webhooks, new Disclosure(clearance, streams, directory))
                .carriers(clearance);
        Audience audience = new Audience(directory, webhooks, streams, carriers.keySet());
        MailHour hour = new MailHour(settings.notices().hour(), settings.zone());
        return new Outbox(
                new Outbox.Sources(() -> core.ledger().head().position(), lookout),
                audience,
                log,
                new Outbox.Ways(carriers, core.commands().system(), shift, share),
                new Outbox.Rhythm(settings.clock(), hour, settings.notices().terms()));
    }

    @Bean
    NoticeGroup noticeGroup(Core core, Outbox outbox, Spans spans, Shift shift) {
        LedgerCheck.requireReached(outbox.told(), core.ledger(), DataFolder.DELIVERIES);
        NoticeGroup.Sources sources = new NoticeGroup.Sources(
                core.events(), core.history(), core.settings().clock(), spans);
        return DataFolder.opened(
                core.settings(),
                () -> new NoticeGroup(
                        sources,
                        outbox,
                        core.besides().map(DataFolder.PROCESSED),
                        core.besides().map("dead-letters"),
                        shift));
    }

    @Bean
    DeadLetterService deadLetters(Views views, NoticeGroup group) {
        return new DeadLetterService(List.of(views.group(), group));
    }

    @Bean
    Scheduler rounds(Outbox outbox) {
        return new Scheduler(outbox);
    }

    @Bean
    ContactService contactDesk(Directory directory, Contacts contacts, JsonBody bodies) {
        return new ContactService(directory, contacts, bodies);
    }

    @Bean
    WebhookService webhookDesk(Webhooks webhooks, Directory directory, Outbox outbox, JsonBody bodies) {
        return new WebhookService(webhooks, directory, outbox::tellOfUse, bodies);
    }

    @Bean
    CalendarService calendarDesk(Calendars calendars, Directory directory, JsonBody bodies) {
        return new CalendarService(calendars, directory, bodies);
    }

    @Bean
    Feed feed(Core core, Calendars calendars, FollowUps followUps, ViewGate gate) {
        CalendarEntries entries =
                new CalendarEntries(core.history(), core.settings().notices().address());
        return new Feed(calendars, core.commands().directory(), followUps, entries, gate);
    }
}
