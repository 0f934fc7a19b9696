package org.duban.ui.notices.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.ui.notices.address.Webhooks;

/** Signs deliveries as the Standard Webhooks convention has it, so that a receiver can check them with a library. */
final class Signature {

    private static final String MAC = "HmacSHA256";

    private Signature() {}

    /**
     * The value of the header {@code webhook-signature}.
     *
     * @param secrets each {@code whsec_} and Base64; a receiver knows one of them
     * @param seconds since 1970, as in the header {@code webhook-timestamp}
     */
    static String of(List<String> secrets, String id, long seconds, byte[] body) {
        return secrets.stream().map(secret -> of(secret, id, seconds, body)).collect(Collectors.joining(" "));
    }

    private static String of(String secret, String id, long seconds, byte[] body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(Webhooks.SECRET_PREFIX.length()));
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
