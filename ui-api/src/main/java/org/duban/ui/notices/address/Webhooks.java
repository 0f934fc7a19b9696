package org.duban.ui.notices.address;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.duban.ui.files.SecretMap;
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

    private final SecretMap kept;
    private final Outbound outbound;

    private Webhooks(SecretMap kept, Outbound outbound) {
        this.kept = kept;
        this.outbound = outbound;
    }

    /**
     * The webhooks kept in {@code path}.
     *
     * @param outbound which addresses may be called
     * @throws org.duban.ui.files.BadSecretFile if it is not such a file
     * @throws UnfitWebhook if it says of one something that cannot be
     */
    public static Webhooks open(Path path, Outbound outbound) {
        SecretMap kept = SecretMap.open(path);
        kept.all().forEach(KeptWebhook::read);
        return new Webhooks(kept, outbound);
    }

    /** All of them, by name. */
    public List<Webhook> all() {
        return kept.all().entrySet().stream()
                .map(entry -> webhook(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The one of that name. */
    public Optional<Webhook> find(String name) {
        return kept.get(name).map(line -> webhook(name, line));
    }

    /** The secret of the one of that name. */
    public Optional<String> secret(String name) {
        return kept.get(name).map(line -> KeptWebhook.read(name, line).secret());
    }

    private static Webhook webhook(String name, String line) {
        KeptWebhook read = KeptWebhook.read(name, line);
        return new Webhook(name, read.url(), read.interest());
    }

    /**
     * Sets where the webhook of that name listens and what it is told, with a new secret.
     *
     * @throws ProblemException if the name or the address is not fit
     */
    NewWebhook set(String name, String url, Interest interest) {
        if (!name.matches("[a-z0-9-]{1,64}")) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = SECRET_PREFIX + Base64.getEncoder().encodeToString(random);
        KeptWebhook fresh = new KeptWebhook(secret, address(url), interest);
        kept.put(name, fresh.line());
        return new NewWebhook(new Webhook(name, fresh.url(), interest), secret);
    }

    /** Forgets the webhook of that name; whether there was one. */
    boolean remove(String name) {
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
