package org.duban.events.ledger.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.duban.events.Event;
import org.jspecify.annotations.Nullable;

/** How one type of event is written, and how each of its revisions is read. */
final class EventForm {

    private final int current;
    private final Supplier<RecordMapper> maker;
    private final List<Upcaster> upcasters;
    private volatile @Nullable RecordMapper mapper;

    /** @param maker asked once the type is met: there are hundreds, each takes a while, and a start meets few */
    EventForm(Class<? extends Event> type, Supplier<RecordMapper> maker, List<Upcaster> upcasters) {
        this.current = EventTypes.revision(type);
        this.maker = maker;
        this.upcasters = chain(EventTypes.name(type), current, upcasters);
    }

    RecordMapper mapper() {
        RecordMapper known = mapper;
        if (known == null) {
            known = maker.get();
            mapper = known;
        }
        return known;
    }

    Event read(@Nullable String rev, BsonValue payload) {
        int revision = rev == null ? 1 : Integer.parseInt(rev);
        if (revision < 1 || revision > current) {
            throw new IllegalArgumentException("this program reads revisions 1 to " + current);
        }
        BsonDocument content = Documents.decoded(payload.asDocument());
        for (Upcaster upcaster : upcasters.subList(revision - 1, upcasters.size())) {
            content = upcaster.next().apply(content);
        }
        return (Event) mapper().read(content);
    }

    /** One upcaster for each revision before the current one, in order. */
    private static List<Upcaster> chain(String type, int current, List<Upcaster> upcasters) {
        Map<Integer, Upcaster> own = upcasters.stream()
                .filter(upcaster -> upcaster.type().equals(type))
                .collect(Collectors.toMap(Upcaster::fromRev, Function.identity()));
        boolean whole = IntStream.range(1, current).allMatch(own::containsKey);
        if (!whole || own.size() >= current) {
            throw new IllegalStateException("the upcasters of " + type + " do not lead to its revision " + current);
        }
        return List.copyOf(new TreeMap<>(own).values());
    }
}
