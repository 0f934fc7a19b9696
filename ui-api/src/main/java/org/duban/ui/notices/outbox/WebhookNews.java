package org.duban.ui.notices.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.DutyId;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.log.Delivery;

/** Queues, for people, what happens to webhooks: one ended, or was set to read with their account. */
record WebhookNews(Audience audience, DeliveryState backlog, Clock clock) {

    /** No duty, but what stands in place of one where a notice is of a webhook. */
    private static final String WEBHOOK = "WEBHOOK:";

    /** Mail, once for each time that a webhook ended, to whoever set those that {@code deliveries} say have. */
    Stream<Delivery> told(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(line -> line.outcome() == Outcome.ENDED)
                .map(Delivery::recipient)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(name -> audience.webhook(name).stream())
                .flatMap(webhook -> Stream.ofNullable(webhook.endedAt())
                        .flatMap(at -> audience.keepers(webhook).stream()
                                .flatMap(to -> mail(NoticeKind.WEBHOOK_ENDED, to, webhook, at))));
    }

    /** Mail to whoever bears {@code account} that {@code webhook} reads with its rights. */
    List<Delivery> used(AccountName account, Webhook webhook) {
        return mail(NoticeKind.WEBHOOK_SET, account, webhook, clock.instant()).toList();
    }

    private Stream<Delivery> mail(NoticeKind kind, AccountName to, Webhook webhook, Instant at) {
        if (!audience.byMail()) {
            return Stream.empty();
        }
        Notice.Of about = new Notice.Of(to.stream(), new DutyId(WEBHOOK + webhook.name()));
        String name = kind + " " + to + " " + webhook.name() + " " + at;
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        Notice notice = Notice.of(kind, id, about, null, 0, at, backlog.told());
        Delivery queued = Delivery.of(clock.instant(), Outcome.QUEUED, Channel.MAIL, to.value(), notice);
        return Stream.of(queued).filter(one -> !backlog.knows(one));
    }
}
