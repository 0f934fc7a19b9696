package org.duban.ui.notices.address;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.files.SecretMap;
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

    private Webhooks(SecretMap kept) {
        this.kept = kept;
    }

    /**
     * The webhooks kept in {@code path}.
     *
     * @throws org.duban.ui.files.BadSecretFile if it is not such a file
     */
    public static Webhooks open(Path path) {
        return new Webhooks(SecretMap.open(path));
    }

    /** All of them, by name. */
    public List<Webhook> all() {
        return kept.all().entrySet().stream().map(Webhooks::webhook).toList();
    }

    /** The one of that name. */
    public Optional<Webhook> find(String name) {
        return kept.get(name).map(value -> webhook(Map.entry(name, value)));
    }

    /** The secret of the one of that name. */
    public Optional<String> secret(String name) {
        return kept.get(name).map(value -> value.substring(0, value.indexOf(' ')));
    }

    /**
     * Sets where the webhook of that name listens, with a new secret.
     *
     * @throws ProblemException if the name or the address is not fit
     */
    NewWebhook set(String name, String url) {
        if (!name.matches("[a-z0-9-]{1,64}")) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        URI address = address(url);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String shown = SECRET_PREFIX + Base64.getEncoder().encodeToString(secret);
        kept.put(name, shown + " " + address);
        return new NewWebhook(name, address, shown);
    }

    /** Forgets the webhook of that name; whether there was one. */
    boolean remove(String name) {
        return kept.remove(name);
    }

    private static Webhook webhook(Map.Entry<String, String> entry) {
        String value = entry.getValue();
        return new Webhook(entry.getKey(), URI.create(value.substring(value.indexOf(' ') + 1)));
    }

    private static URI address(String url) {
        return Optional.of(url)
                .filter(text -> text.matches("https?://[\\x21-\\x7e]+"))
                .map(Webhooks::parsed)
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null)
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
