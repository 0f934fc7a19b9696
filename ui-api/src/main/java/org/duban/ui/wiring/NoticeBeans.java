package org.duban.ui.wiring;

import org.duban.command.directory.Directory;
import org.duban.query.followup.FollowUps;
import org.duban.ui.calendar.CalendarDesk;
import org.duban.ui.calendar.Entries;
import org.duban.ui.calendar.Feed;
import org.duban.ui.http.JsonBody;
import org.duban.ui.notices.address.ContactDesk;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.WebhookDesk;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.reads.ViewGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what tells people, and was wired by hand, to the controllers. */
@Configuration(proxyBeanMethods = false)
class NoticeBeans {

    @Bean
    Contacts contacts(PostOffice post) {
        return post.contacts();
    }

    @Bean
    ContactDesk contactDesk(Directory directory, Contacts contacts, JsonBody bodies) {
        return new ContactDesk(directory, contacts, bodies);
    }

    @Bean
    WebhookDesk webhookDesk(PostOffice post, Directory directory, JsonBody bodies) {
        return new WebhookDesk(post.webhooks(), directory, bodies);
    }

    @Bean(destroyMethod = "")
    DeliveryLog deliveryLog(PostOffice post) {
        return post.log();
    }

    @Bean
    Outbox outbox(PostOffice post) {
        return post.outbox();
    }

    @Bean
    CalendarDesk calendarDesk(PostOffice post, Directory directory, JsonBody bodies) {
        return new CalendarDesk(post.calendars(), directory, bodies);
    }

    @Bean
    Feed feed(Core core, PostOffice post, FollowUps followUps, ViewGate gate) {
        Entries entries = new Entries(core.history(), core.settings().notices().address());
        return new Feed(post.calendars(), core.commands().directory(), followUps, entries, gate);
    }
}
