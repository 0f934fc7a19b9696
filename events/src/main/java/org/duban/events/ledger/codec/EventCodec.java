package org.duban.events.ledger.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.Event;
import org.duban.events.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as documents that a person can read in a database shell, and reads them back in every revision ever
 * released. An event held by another one is kept as {@code {type, rev, payload}}.
 */
public final class EventCodec {

    private final Map<String, EventForm> forms = new HashMap<>();

    /** A codec of every type of event there is. */
    public EventCodec() {
        this(EventTypes.ALL, Upcasters.ALL);
    }

    /** @throws IllegalStateException if the upcasters do not lead from revision 1 of a type to its current one */
    EventCodec(EventTypes types, List<Upcaster> upcasters) {
        Mappers mappers = new Mappers(Map.of(Event.class, Mapper.of(Event.class, this::writeHeld, this::readHeld)));
        for (Class<? extends Event> type : types.records()) {
            forms.put(EventTypes.name(type), new EventForm(type, () -> new RecordMapper(type, mappers), upcasters));
        }
    }

    /** The revision that {@code event} is written with, as stored. */
    public String revision(Event event) {
        return String.valueOf(EventTypes.revision(event.getClass()));
    }

    /** The content of {@code event} in its current revision. */
    public BsonDocument encode(Event event) {
        EventForm form = forms.get(EventTypes.name(event.getClass()));
        if (form == null) {
            throw new IllegalArgumentException(event.getClass() + " is no type of event in the ledger");
        }
        return form.mapper().write(event);
    }

    /**
     * The event a stored event stands for.
     *
     * @param position of the event, for the message
     * @throws UnreadableEvent if its type is unknown, its revision newer, or its content does not fit
     */
    public Event decode(StoredEvent stored, long position) {
        return decode(stored.type(), stored.rev(), stored.payload(), position);
    }

    /** As {@link #decode(StoredEvent, long)}. */
    public Event decode(String type, @Nullable String rev, BsonValue payload, long position) {
        EventForm form = forms.get(type);
        if (form == null) {
            throw new UnreadableEvent(type, rev, position, "unknown type");
        }
        try {
            return form.read(rev, payload);
        } catch (RuntimeException e) {
            throw new UnreadableEvent(type, rev, position, e);
        }
    }

    /**
     * The same event with other values in some components.
     *
     * @param changes plain values (text, numbers, truth values, lists, maps) by component name
     * @throws UnreadableEvent if a component is unknown or a value does not fit
     */
    public Event changed(Event event, Map<String, ?> changes) {
        BsonDocument content = encode(event);
        changes.keySet().forEach(content::remove);
        content.putAll(PlainValues.document(changes));
        return decode(EventTypes.name(event.getClass()), revision(event), content, 0);
    }

    private BsonDocument writeHeld(Event event) {
        return new BsonDocument("type", new BsonString(EventTypes.name(event.getClass())))
                .append("rev", new BsonString(revision(event)))
                .append("payload", encode(event));
    }

    private Event readHeld(BsonValue value) {
        BsonDocument held = value.asDocument();
        String type = held.getString("type").getValue();
        EventForm form = forms.get(type);
        if (form == null) {
            throw new IllegalArgumentException("unknown type " + type);
        }
        return form.read(held.getString("rev").getValue(), held.getDocument("payload"));
    }
}
