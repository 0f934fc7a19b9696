package org.duban.ui.statements;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.duban.ui.notices.Hindrance;
import org.duban.ui.notices.NotDelivered;
import org.duban.ui.notices.outbound.PostReply;
import org.duban.ui.notices.outbound.Poster;

/**
 * A service that says when a statement was there (RFC 3161). It is sent a digest alone. Whether its signature is to be
 * trusted is for whoever uses the token to check, with the service's certificate, which the token holds.
 */
record TimeStampPlace(URI url, Poster poster) implements StatementPlace {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64;
    private static final int MOST = 100_000;
    private static final int OK = 200;

    @Override
    public String name() {
        return "time-stamp " + url.getHost();
    }

    @Override
    public Part part() {
        return Part.VOUCHES;
    }

    @Override
    public KeptStatement take(KeptStatement statement) throws NotDelivered {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256, digest(statement.note().text()), new BigInteger(NONCE_BITS, RANDOM));
            PostReply reply = poster.post(url, Map.of(), request.getEncoded(), "application/timestamp-query", MOST);
            if (reply.status() != OK) {
                throw NotDelivered.forNow("HTTP " + reply.status(), (Instant) null);
            }
            TimeStampResponse response = new TimeStampResponse(reply.body());
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw NotDelivered.forNow(Hindrance.NO_TIME_STAMP, null);
            }
            return statement.stamped(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw NotDelivered.forNow(e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
