package org.duban.ui.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;

/** The tokens and the hashes of their secrets, in a file that only its owner reads; a secret itself is kept nowhere. */
public final class ApiTokens {

    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SideMap kept;

    private ApiTokens(SideMap kept) {
        this.kept = kept;
    }

    /**
     * The tokens in {@code kept}.
     *
     * @throws BadSecretFile if something in it is no token
     */
    public static ApiTokens open(SideMap kept) {
        kept.all().forEach((id, line) -> {
            if (KeptToken.read(id, line).isEmpty()) {
                throw new BadSecretFile(kept.name(), "holds no token " + id + "; restore it from a backup");
            }
        });
        return new ApiTokens(kept);
    }

    /** All of them. */
    List<ApiToken> all() {
        return kept.all().entrySet().stream()
                .flatMap(entry -> KeptToken.read(entry.getKey(), entry.getValue()).stream())
                .map(KeptToken::token)
                .toList();
    }

    /** The one of that id. */
    Optional<ApiToken> find(String id) {
        return kept(id).map(KeptToken::token);
    }

    /** The one that the bearer of {@code bearer} has. */
    public Optional<ApiToken> opened(Bearer bearer) {
        return kept(bearer.id())
                .filter(one -> MessageDigest.isEqual(bytes(one.hash()), bytes(hash(bearer.secret()))))
                .map(KeptToken::token);
    }

    /** How often the account's password had been reset when the token of that id was made. */
    int resets(String id) {
        return kept(id).map(KeptToken::resets).orElse(0);
    }

    /** An id that no token has. */
    static String freshId() {
        return HexFormat.of().formatHex(random(ID_BYTES));
    }

    /** Keeps {@code token} of an account whose password was reset so often, and says, once, by what it is known. */
    NewApiToken keep(ApiToken token, int resets) {
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
        kept.put(token.id(), KeptToken.line(token, hash(secret), resets));
        return new NewApiToken(token, new Bearer(token.id(), secret).text());
    }

    /** Forgets it. */
    void remove(String id) {
        kept.remove(id);
    }

    private Optional<KeptToken> kept(String id) {
        return kept.get(id).flatMap(line -> KeptToken.read(id, line));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Not slow as for passwords, because nobody guesses what is so long and made at random. */
    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
