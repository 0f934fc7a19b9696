package org.duban.events.ledger.axon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

/** A token store that knows how large, in serialized form, the tokens of each kind were. */
final class MeasuredTokens extends InMemoryTokenStore {

    private final Set<Class<?>> kinds = ConcurrentHashMap.newKeySet();
    private final Set<String> sizes = ConcurrentHashMap.newKeySet();

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        kinds.add(token.getClass());
        sizes.add(token.getClass() + " " + size(token));
        super.storeToken(token, processor, segment);
    }

    /** Every kind of token stored. */
    Set<Class<?>> kinds() {
        return kinds;
    }

    /** Every kind of token stored, with each of its sizes. */
    Set<String> sizes() {
        return sizes;
    }

    private static int size(TrackingToken token) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
