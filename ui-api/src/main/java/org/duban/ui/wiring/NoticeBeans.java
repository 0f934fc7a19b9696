package org.duban.ui.wiring;

import java.util.List;
import org.duban.command.account.Directory;
import org.duban.query.followup.FollowUps;
import org.duban.ui.calendar.CalendarEntries;
import org.duban.ui.calendar.CalendarService;
import org.duban.ui.calendar.Feed;
import org.duban.ui.http.JsonBody;
import org.duban.ui.notices.address.ContactService;
import org.duban.ui.notices.address.Contacts;
import org.duban.ui.notices.address.WebhookService;
import org.duban.ui.notices.log.DeliveryLog;
import org.duban.ui.notices.outbox.Outbox;
import org.duban.ui.processing.DeadLetterService;
import org.duban.ui.reads.ViewGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands what tells people, and was wired by hand, to the controllers. */
@Configuration(proxyBeanMethods = false)
class NoticeBeans {

    @Bean
    Contacts contacts(NoticeConfiguration post) {
        return post.contacts();
    }

    @Bean
    ContactService contactDesk(Directory directory, Contacts contacts, JsonBody bodies) {
        return new ContactService(directory, contacts, bodies);
    }

    @Bean
    WebhookService webhookDesk(NoticeConfiguration post, Directory directory, JsonBody bodies) {
        return new WebhookService(post.webhooks(), directory, bodies);
    }

    @Bean(destroyMethod = "")
    DeliveryLog deliveryLog(NoticeConfiguration post) {
        return post.log();
    }

    @Bean
    Outbox outbox(NoticeConfiguration post) {
        return post.outbox();
    }

    @Bean
    DeadLetterService deadLetters(Views views, NoticeConfiguration post) {
        return new DeadLetterService(List.of(views.group(), post.group()));
    }

    @Bean
    CalendarService calendarDesk(NoticeConfiguration post, Directory directory, JsonBody bodies) {
        return new CalendarService(post.calendars(), directory, bodies);
    }

    @Bean
    Feed feed(Core core, NoticeConfiguration post, FollowUps followUps, ViewGate gate) {
        CalendarEntries entries =
                new CalendarEntries(core.history(), core.settings().notices().address());
        return new Feed(post.calendars(), core.commands().directory(), followUps, entries, gate);
    }
}
