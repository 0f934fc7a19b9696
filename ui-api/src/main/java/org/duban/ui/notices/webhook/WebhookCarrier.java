package org.duban.ui.notices.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.address.Webhooks;

/** Posts notices to webhooks. Redirects are not followed, for nobody configured where they lead. */
public final class WebhookCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Webhooks webhooks;
    private final String source;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** @param source the address under which Duban is known */
    public WebhookCarrier(Webhooks webhooks, String source, Clock clock) {
        this.webhooks = webhooks;
        this.source = source;
        this.clock = clock;
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
                post(request(webhook.get(), notice));
            }
        }
        Outcome outcome = webhook.isPresent() ? Outcome.SENT : Outcome.NO_ADDRESS;
        return notices.stream().map(notice -> outcome).toList();
    }

    private HttpRequest request(Webhook webhook, Notice notice) {
        byte[] body = CloudEventEnvelope.of(notice, source);
        long seconds = clock.instant().getEpochSecond();
        String secret = webhooks.secret(webhook.name()).orElseThrow();
        return HttpRequest.newBuilder(webhook.url())
                .timeout(PATIENCE)
                .header("Content-Type", CloudEventEnvelope.MEDIA_TYPE)
                .header("webhook-id", notice.id())
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", Signature.of(secret, notice.id(), seconds, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private void post(HttpRequest request) throws NotDelivered {
        try {
            WebhookReply.of(http.send(request, BodyHandlers.discarding())).mustBeTaken(clock.instant());
        } catch (IOException e) {
            throw NotDelivered.forNow(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotDelivered.forNow("stopped", e);
        }
    }
}
