package org.duban.ui.versions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duban.command.account.Account;
import org.duban.events.StreamId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;

/**
 * Tells versions as numbers that only say whether something changed, to whoever is not shown all of a stream: a version
 * counts what happened, also what is hidden. A number is a permutation of the version under a key of this Duban, another
 * one for each stream, and small enough to be a whole number in any program.
 */
public final class VersionTokens {

    private static final int HALF_BITS = 26;
    private static final long HALF = (1L << HALF_BITS) - 1;
    private static final int ROUNDS = 4;
    private static final String NAME = "key";
    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    /** No stream is ever at this version. */
    private static final long NEVER = Long.MAX_VALUE;

    private final SecretKeySpec key;
    private final Function<Account, Reader> readers;

    private VersionTokens(byte[] key, Function<Account, Reader> readers) {
        this.key = new SecretKeySpec(key, MAC);
        this.readers = readers;
    }

    /**
     * Tokens under the key in {@code kept}, which is made if there is none.
     *
     * @param readers what accounts may read
     * @throws BadSecretFile if it is no key
     */
    public static VersionTokens open(SideMap kept, Function<Account, Reader> readers) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        String line = kept.keep(NAME, HexFormat.of().formatHex(fresh));
        if (!line.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}")) {
            throw new BadSecretFile(kept.name(), "is not a key");
        }
        return new VersionTokens(HexFormat.of().parseHex(line), readers);
    }

    /** The version of {@code stream} as {@code account} is told it. */
    public long told(Account account, StreamId stream, long version) {
        if (seesWhole(account, stream)) {
            return version;
        }
        long left = (version >> HALF_BITS) & HALF;
        long right = version & HALF;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ mixed(stream, round, right);
            left = right;
            right = next;
        }
        return (left << HALF_BITS) | right;
    }

    /** The version that {@code account} means by {@code told}; one that never is, if it was never told that. */
    public long meant(Account account, StreamId stream, long told) {
        if (seesWhole(account, stream)) {
            return told;
        }
        if ((told >> (2 * HALF_BITS)) != 0) {
            return NEVER;
        }
        long left = (told >> HALF_BITS) & HALF;
        long right = told & HALF;
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long before = right ^ mixed(stream, round, left);
            right = left;
            left = before;
        }
        return left == 0 ? right : NEVER;
    }

    private boolean seesWhole(Account account, StreamId stream) {
        return new Access(readers.apply(account)).sees(stream);
    }

    private long mixed(StreamId stream, int round, long half) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] digest = mac.doFinal((stream.value() + " " + round + " " + half).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & HALF;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
