package org.duban.ui.processing;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * How far rows have come is written with them, all at once, so that no token beside them can say anything else. There is a
 * single segment, which one node alone works on.
 */
public final class MarkTokens implements TokenStore {

    private static final int ONLY = 0;

    private final BooleanSupplier working;
    private final LongSupplier position;

    /**
     * Tokens of rows.
     *
     * @param working whether it is this node that works on them
     * @param position that the rows tell of
     */
    public MarkTokens(BooleanSupplier working, LongSupplier position) {
        this.working = working;
        this.position = position;
    }

    private void mustWork(String group) {
        if (!working.getAsBoolean()) {
            throw new UnableToClaimTokenException("Another node works for " + group);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String group, int segment) {
        mustWork(group);
    }

    @Override
    public TrackingToken fetchToken(String group, int segment) {
        mustWork(group);
        return new GlobalSequenceTrackingToken(position.getAsLong());
    }

    @Override
    public void releaseClaim(String group, int segment) {
        // a shift ends by itself
    }

    @Override
    public int[] fetchSegments(String group) {
        return new int[] {ONLY};
    }
}
