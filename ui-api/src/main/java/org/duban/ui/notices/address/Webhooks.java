package org.duban.ui.notices.address;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.duban.ui.files.SideMap;
import org.duban.ui.notices.outbound.Outbound;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** The webhooks and the secrets their deliveries are signed with. */
public final class Webhooks {

    /** What a secret begins with, so that one found somewhere is known for what it is. */
    public static final String SECRET_PREFIX = "whsec_";

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SideMap kept;
    private final Outbound outbound;
    private final Clock clock;
    private final Duration overlap;

    private Webhooks(SideMap kept, Outbound outbound, Clock clock, Duration overlap) {
        this.kept = kept;
        this.outbound = outbound;
        this.clock = clock;
        this.overlap = overlap;
    }

    /**
     * The webhooks in {@code kept}.
     *
     * @param outbound which addresses may be called
     * @param overlap how long a secret counts on that a new one took the place of
     * @throws UnfitWebhook if it says of one something that cannot be
     */
    public static Webhooks open(SideMap kept, Outbound outbound, Clock clock, Duration overlap) {
        kept.all().forEach(KeptWebhook::read);
        return new Webhooks(kept, outbound, clock, overlap);
    }

    /** All of them, by name. */
    public List<Webhook> all() {
        return kept.all().entrySet().stream()
                .map(entry -> KeptWebhook.read(entry.getKey(), entry.getValue()).shown(entry.getKey(), clock.instant()))
                .toList();
    }

    /** The one of that name. */
    public Optional<Webhook> find(String name) {
        return read(name).map(known -> known.shown(name, clock.instant()));
    }

    /** What deliveries to the one of that name are signed with now, the newest secret first; empty if there is none. */
    public List<String> secrets(String name) {
        return read(name).map(known -> known.secrets(clock.instant())).orElse(List.of());
    }

    private Optional<KeptWebhook> read(String name) {
        return kept.get(name).map(line -> KeptWebhook.read(name, line));
    }

    /**
     * Sets how the webhook of that name is, and has it told again if it had ended. It keeps its secret; a new webhook gets one.
     *
     * @throws ProblemException if the name or the address is not fit
     */
    synchronized NewWebhook set(String name, WebhookWish wish) {
        if (!name.matches("[a-z0-9-]{1,64}")) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        URI url = address(wish.url());
        Optional<KeptWebhook> before = read(name);
        if (before.isPresent()) {
            return new NewWebhook(keep(name, before.get().as(wish, url)), null);
        }
        String secret = secret();
        KeptWebhook fresh =
                new KeptWebhook(secret, url, wish.interest(), List.of(), wish.account(), wish.setBy(), null);
        return new NewWebhook(keep(name, fresh), secret);
    }

    /** Gives the webhook of that name a new secret; the one it had counts on for a while. Empty if there is none. */
    synchronized Optional<NewWebhook> renew(String name) {
        String secret = secret();
        return read(name)
                .map(known -> known.renewed(secret, clock.instant(), overlap))
                .map(renewed -> new NewWebhook(keep(name, renewed), secret));
    }

    /** Has {@code webhook} told nothing more, unless it was set anew since it was read. */
    public synchronized void end(Webhook webhook) {
        read(webhook.name())
                .filter(known -> !webhook.ended())
                .filter(known -> known.shown(webhook.name(), clock.instant()).equals(webhook))
                .ifPresent(known -> keep(webhook.name(), known.ended(clock.instant())));
    }

    private Webhook keep(String name, KeptWebhook next) {
        kept.put(name, next.line());
        return next.shown(name, clock.instant());
    }

    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return SECRET_PREFIX + Base64.getEncoder().encodeToString(random);
    }

    /** Forgets the webhook of that name; whether there was one. */
    synchronized boolean remove(String name) {
        return kept.remove(name);
    }

    private URI address(String url) {
        URI address = written(url);
        if (outbound.leadsAstray(address)) {
            throw new ProblemException(ProblemCode.INVALID_BODY, Fault.at("/url", FaultCode.NOT_ALLOWED_TARGET));
        }
        return address;
    }

    private static URI written(String url) {
        return Optional.of(url)
                .filter(text -> text.matches("https?://[\\x21-\\x7e]+"))
                .map(Webhooks::parsed)
                .filter(uri -> Outbound.plain(uri) && uri.getFragment() == null)
                .orElseThrow(
                        () -> new ProblemException(ProblemCode.INVALID_BODY, Fault.at("/url", FaultCode.MALFORMED)));
    }

    private static URI parsed(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException notAnAddress) {
            ProblemException wrong =
                    new ProblemException(ProblemCode.INVALID_BODY, Fault.at("/url", FaultCode.MALFORMED));
            wrong.initCause(notAnAddress);
            throw wrong;
        }
    }
}
