package org.duban.ui.processing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;
import org.jspecify.annotations.Nullable;

/**
 * How far each group has come; each has a single segment, which one node alone works on. A token is known at once and kept
 * after the next {@link #keep()}, so that a group must bear to be given its last events again after a crash.
 */
final class KeptTokens implements TokenStore {

    private static final int ONLY = 0;
    private static final String REPLAYED_TO = "/";

    private final SideMap file;
    private final BooleanSupplier working;
    private boolean worked;
    private final Map<String, TrackingToken> tokens = new ConcurrentHashMap<>();

    /**
     * The tokens in {@code file}, for as long as this node works on them.
     *
     * @throws BadSecretFile if something in it is no position
     */
    KeptTokens(SideMap file, BooleanSupplier working) {
        this.file = file;
        this.working = working;
        load();
    }

    private void load() {
        file.all().forEach((group, text) -> tokens.put(group, parsed(text, file)));
    }

    /** @throws UnableToClaimTokenException if another node works on it */
    private synchronized void mustWork(String group) {
        if (!working.getAsBoolean()) {
            worked = false;
            throw new UnableToClaimTokenException("Another node works for " + group);
        }
        if (!worked) {
            load(); // others have gone on meanwhile
            worked = true;
        }
    }

    /** Writes down what changed. */
    synchronized void keep() {
        if (worked && working.getAsBoolean()) {
            write();
        }
    }

    private void write() {
        tokens.forEach((group, token) -> {
            String text = text(token);
            if (!file.get(group).equals(Optional.of(text))) {
                file.put(group, text);
            }
        });
    }

    /** The last event that {@code group} left behind; 0 if it has not begun. */
    long position(String group) {
        TrackingToken token = tokens.get(group);
        return token == null ? 0 : token.position().orElse(0);
    }

    @Override
    public void initializeTokenSegments(String group, int segments, @Nullable TrackingToken initial) {
        tokens.putIfAbsent(group, orBeginning(initial));
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String group, int segment) {
        mustWork(group);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().afterCommit(done -> tokens.put(group, orBeginning(token)));
        } else {
            tokens.put(group, orBeginning(token));
        }
    }

    @Override
    public TrackingToken fetchToken(String group, int segment) {
        mustWork(group);
        TrackingToken token = tokens.get(group);
        if (token == null) {
            throw new UnableToClaimTokenException("No token of " + group);
        }
        return token;
    }

    @Override
    public void releaseClaim(String group, int segment) {
        // a shift ends by itself
    }

    @Override
    public int[] fetchSegments(String group) {
        return tokens.containsKey(group) ? new int[] {ONLY} : new int[0];
    }

    private static TrackingToken orBeginning(@Nullable TrackingToken token) {
        return token == null ? new GlobalSequenceTrackingToken(0) : token;
    }

    private static String text(TrackingToken token) {
        String position = String.valueOf(token.position().orElse(0));
        return token instanceof ReplayToken replay
                ? position + REPLAYED_TO + replay.getTokenAtReset().position().orElse(0)
                : position;
    }

    private static TrackingToken parsed(String text, SideMap file) {
        int slash = text.indexOf(REPLAYED_TO);
        try {
            return slash < 0
                    ? new GlobalSequenceTrackingToken(Long.parseLong(text))
                    : replay(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new BadSecretFile(file.name(), "holds no position");
        }
    }

    /** A token at {@code from} for which everything up to {@code to} happens once more. */
    static TrackingToken replay(long from, long to) {
        return ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(to), new GlobalSequenceTrackingToken(from));
    }
}
