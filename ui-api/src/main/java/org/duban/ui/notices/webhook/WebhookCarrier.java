package org.duban.ui.notices.webhook;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.address.Webhooks;
import org.duban.ui.notices.outbound.Outbound;

/** Posts notices to webhooks. */
public final class WebhookCarrier implements Carrier {

    private final Webhooks webhooks;
    private final String source;
    private final Clock clock;
    private final Poster poster;

    /**
     * @param source the address under which Duban is known
     * @param outbound which addresses may be called
     */
    public WebhookCarrier(Webhooks webhooks, String source, Clock clock, Outbound outbound) {
        this.webhooks = webhooks;
        this.source = source;
        this.clock = clock;
        this.poster = new Poster(outbound);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public List<Outcome> carry(String recipient, List<Notice> notices) throws NotDelivered {
        Optional<Webhook> webhook = webhooks.find(recipient);
        if (webhook.isPresent()) {
            for (Notice notice : notices) {
                post(webhook.get(), notice);
            }
        }
        Outcome outcome = webhook.isPresent() ? Outcome.SENT : Outcome.NO_ADDRESS;
        return notices.stream().map(notice -> outcome).toList();
    }

    private void post(Webhook webhook, Notice notice) throws NotDelivered {
        byte[] body = CloudEventEnvelope.of(notice, source);
        long seconds = clock.instant().getEpochSecond();
        String secret = webhooks.secret(webhook.name()).orElseThrow();
        Map<String, String> headers = Map.of(
                "webhook-id", notice.id(),
                "webhook-timestamp", Long.toString(seconds),
                "webhook-signature", Signature.of(secret, notice.id(), seconds, body));
        try {
            poster.post(webhook.url(), headers, body, CloudEventEnvelope.MEDIA_TYPE)
                    .mustBeTaken(clock.instant());
        } catch (IOException e) {
            throw NotDelivered.forNow(e.getClass().getSimpleName(), e);
        }
    }
}
