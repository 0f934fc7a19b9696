package org.duban.ui.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;

/**
 * How far a cycle has come. Its order is random and yet the same on every node and after a restart: names are taken in the
 * order of their digests with the cycle's own number.
 *
 * @param seed its number
 * @param startedAt when it began
 * @param streams how many were looked at
 * @param streamsUpto the digest of the last one; empty before the first
 * @param files how many were looked at
 * @param filesUpto the digest of the last one; empty before the first
 * @param chain whether the chain was walked
 */
public record AuditCycle(
        long seed, Instant startedAt, long streams, String streamsUpto, long files, String filesUpto, boolean chain) {

    static AuditCycle begun(long seed, Instant at) {
        return new AuditCycle(seed, at, 0, "", 0, "", false);
    }

    AuditCycle afterStream(String name) {
        return new AuditCycle(seed, startedAt, streams + 1, key(name), files, filesUpto, chain);
    }

    AuditCycle afterFile(String name) {
        return new AuditCycle(seed, startedAt, streams, streamsUpto, files + 1, key(name), chain);
    }

    AuditCycle afterChain() {
        return new AuditCycle(seed, startedAt, streams, streamsUpto, files, filesUpto, true);
    }

    /** When within the cycle the chain is walked. */
    Instant chainAt(Duration length) {
        return startedAt.plus(Duration.ofMillis((long) (length.toMillis() * new Random(seed).nextDouble())));
    }

    /** Where a name stands in its order. */
    String key(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + " " + name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
