package org.duban.events.ledger.secret;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.duban.events.ledger.StoredEvent;
import org.duban.events.ledger.codec.UnreadableEvent;

/** An event is sealed with the key of a secret case that is not at hand. */
public final class KeyMissing extends UnreadableEvent {

    private static final long serialVersionUID = 1L;

    private static final int TOLD = 20;

    private final String keys;
    private final String place;

    /**
     * @param position of the event
     * @param keys all that are missing, as far as that is known
     * @param place where they were looked for
     */
    KeyMissing(StoredEvent event, long position, Collection<String> keys, String place) {
        super(
                event.type(),
                event.rev(),
                position,
                "it is sealed, and there is no key of " + told(keys) + " in " + place);
        this.keys = told(keys);
        this.place = place;
    }

    /** The cases whose keys are missing, the first of them if they are many. */
    public String keys() {
        return keys;
    }

    /** Where they were looked for. */
    public String place() {
        return place;
    }

    private static String told(Collection<String> keys) {
        List<String> first = new TreeSet<>(keys).stream().limit(TOLD).toList();
        String listed = String.join(", ", first);
        return keys.size() > TOLD ? listed + ", … (" + keys.size() + ")" : listed;
    }
}
