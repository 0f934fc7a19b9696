package org.duban.ui.notices.webhook;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
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
import org.duban.ui.notices.outbound.PostReply;
import org.duban.ui.notices.outbound.Poster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts notices to webhooks. */
public final class WebhookCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCarrier.class);

    private final Webhooks webhooks;
    private final Disclosure disclosure;
    private final String source;
    private final Clock clock;
    private final Poster poster;

    /**
     * @param source the address under which Duban is known
     * @param outbound which addresses may be called
     */
    public WebhookCarrier(Webhooks webhooks, Disclosure disclosure, String source, Clock clock, Outbound outbound) {
        this.webhooks = webhooks;
        this.disclosure = disclosure;
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
        List<Outcome> outcomes = new ArrayList<>();
        for (Notice notice : notices) {
            outcomes.add(carry(recipient, notice));
        }
        return outcomes;
    }

    private Outcome carry(String recipient, Notice notice) throws NotDelivered {
        Optional<Webhook> webhook = webhooks.find(recipient);
        if (webhook.isEmpty()) {
            return Outcome.NO_ADDRESS;
        }
        if (webhook.get().ended()) {
            return Outcome.ENDED;
        }
        Optional<Particulars> told = disclosure.of(webhook.get(), notice);
        if (told.isEmpty()) {
            return Outcome.NOT_READABLE;
        }
        WebhookReply reply = post(webhook.get(), notice, told.get());
        if (reply.wantsNoMore()) {
            LOG.warn(
                    "The webhook {} answered that it is gone; it is told nothing more until it is set again",
                    recipient);
            webhooks.end(webhook.get());
            return Outcome.ENDED;
        }
        reply.mustBeTaken(clock.instant());
        return Outcome.SENT;
    }

    private WebhookReply post(Webhook webhook, Notice notice, Particulars told) throws NotDelivered {
        byte[] body = CloudEventEnvelope.of(notice, told, source);
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = Map.of(
                "webhook-id", notice.id(),
                "webhook-timestamp", Long.toString(seconds),
                "webhook-signature", Signature.of(webhooks.secrets(webhook.name()), notice.id(), seconds, body));
        try {
            PostReply reply = poster.post(webhook.url(), headers, body, CloudEventEnvelope.MEDIA_TYPE, 0);
            return new WebhookReply(reply.status(), reply.retryAfter());
        } catch (IOException e) {
            throw NotDelivered.forNow(e);
        }
    }
}
