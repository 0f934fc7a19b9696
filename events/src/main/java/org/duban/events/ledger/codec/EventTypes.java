package org.duban.events.ledger.codec;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.EventFamilies;
import org.duban.events.Revision;

/** Every type of event there is, under the name it is stored by. */
public final class EventTypes {

    /** The families Duban records; a new form of supervision adds its own here. */
    public static final EventTypes ALL = new EventTypes(EventFamilies.ALL);

    private final Map<String, Class<? extends Event>> byName = new LinkedHashMap<>();

    EventTypes(List<Class<? extends Event>> families) {
        families.stream().flatMap(EventTypes::leaves).forEach(this::add);
    }

    /** The record of every type, family by family. */
    public Collection<Class<? extends Event>> records() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The record stored under {@code name}. */
    public Optional<Class<? extends Event>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name that events of this record are stored under. */
    public static String name(Class<? extends Event> type) {
        return type.getSimpleName();
    }

    /** The revision that events of this record are written with, from one. */
    public static int revision(Class<? extends Event> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    private void add(Class<? extends Event> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " is not a record");
        }
        Class<? extends Event> other = byName.putIfAbsent(name(type), type);
        if (other != null) {
            throw new IllegalStateException(type + " and " + other + " would be stored under one name");
        }
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(Event.class)))
                : Stream.of(type);
    }
}
