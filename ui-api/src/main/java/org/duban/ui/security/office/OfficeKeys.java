package org.duban.ui.security.office;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;

/** Asks the login service for its keys, and remembers whether it answered. */
final class OfficeKeys implements JWKSetSource<SecurityContext> {

    private final JWKSetSource<SecurityContext> service;
    private volatile boolean answered;

    OfficeKeys(JWKSetSource<SecurityContext> service) {
        this.service = service;
    }

    /** Whether it answered when it was asked last. */
    boolean answered() {
        return answered;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
            throws KeySourceException {
        answered = false;
        JWKSet keys = service.getJWKSet(evaluator, now, context);
        answered = true;
        return keys;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
