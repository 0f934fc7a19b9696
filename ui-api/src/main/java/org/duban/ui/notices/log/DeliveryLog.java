package org.duban.ui.notices.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duban.ui.files.SideLines;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** Deliveries, one JSON document a line, only ever added to; no address and no content is in it. */
public final class DeliveryLog implements AutoCloseable {

    private static final int AT_ONCE = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SideLines file;
    private final Map<Outcome, Map<Channel, LongAdder>> added = new ConcurrentHashMap<>();

    /** Those in {@code lines}. */
    public DeliveryLog(SideLines lines) {
        file = lines;
    }

    /** Adds lines, which are durable once this returns. */
    public void add(List<Delivery> deliveries) {
        if (!deliveries.isEmpty()) {
            file.add(deliveries.stream().map(JSON::writeValueAsString).toList());
            deliveries.forEach(this::count);
        }
    }

    private void count(Delivery delivery) {
        if (delivery.channel() != null) {
            added.computeIfAbsent(delivery.outcome(), outcome -> new ConcurrentHashMap<>())
                    .computeIfAbsent(delivery.channel(), channel -> new LongAdder())
                    .increment();
        }
    }

    /** How many lines told of that outcome by that channel since the log was opened. */
    public long added(Channel channel, Outcome outcome) {
        LongAdder lines = added.getOrDefault(outcome, Map.of()).get(channel);
        return lines == null ? 0 : lines.sum();
    }

    /** How many lines there are. */
    public long count() {
        return file.count();
    }

    /**
     * Hands every line to {@code reader}, oldest first.
     *
     * @throws org.duban.ui.files.BadSecretFile if there is one that cannot be read
     */
    public void read(Consumer<Delivery> reader) {
        read(1, reader);
    }

    /**
     * As {@link #read(Consumer)}, from number {@code first} on.
     *
     * @return how many lines were read
     */
    public long read(long first, Consumer<Delivery> reader) {
        long read = 0;
        List<String> lines;
        do {
            lines = file.from(first + read, AT_ONCE);
            for (int n = 0; n < lines.size(); n++) {
                reader.accept(parsed(first + read + n, lines.get(n)));
            }
            read += lines.size();
        } while (lines.size() == AT_ONCE);
        return read;
    }

    /** At most {@code limit} lines, from number {@code first} on. */
    public DeliveryPage from(long first, int limit) {
        List<String> lines = file.from(first, limit);
        List<NumberedDelivery> page = IntStream.range(0, lines.size())
                .mapToObj(n -> new NumberedDelivery(first + n, parsed(first + n, lines.get(n))))
                .toList();
        long next = first + page.size();
        return new DeliveryPage(page, next <= file.count() ? next : null);
    }

    private Delivery parsed(long number, String line) {
        return file.read(number, line, text -> {
            Delivery delivery = JSON.readValue(text, Delivery.class);
            Objects.requireNonNull(delivery.outcome(), "no outcome");
            Objects.requireNonNull(delivery.notice(), "no notice");
            return delivery;
        });
    }

    @Override
    public void close() {
        file.close();
    }
}
