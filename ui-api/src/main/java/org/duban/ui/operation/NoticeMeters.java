package org.duban.ui.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.DeliveryLog;

/** How many notices arrived or did not, by channel. */
public final class NoticeMeters implements MeterBinder {

    private static final List<Outcome> TOLD = List.of(Outcome.QUEUED, Outcome.SENT, Outcome.FAILED, Outcome.GAVE_UP);

    private final DeliveryLog log;

    /** As {@code log} takes them down. */
    public NoticeMeters(DeliveryLog log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Channel channel : Channel.values()) {
            for (Outcome outcome : TOLD) {
                FunctionCounter.builder("duban.notices", log, one -> one.added(channel, outcome))
                        .tag("channel", word(channel))
                        .tag("outcome", word(outcome))
                        .description("Notices since the start, by channel and what became of them")
                        .register(registry);
            }
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
