package org.duban.ui.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.duban.events.Role;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.jspecify.annotations.Nullable;

/** How much is owed, under each tab of the list of follow-ups; asked for once for all of them. */
public final class OwedMeters implements MeterBinder {

    private static final Reader EVERYTHING = Reader.of(Set.of(Role.AUDITOR), null, null);
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final FollowUps followUps;
    private final BooleanSupplier built;
    private final LongSupplier nanoTime;
    private @Nullable Counts counts;
    private long countedAt;

    /**
     * Counts {@code followUps}.
     *
     * @param built whether there is anything to be counted yet
     * @param nanoTime a clock that cannot be set, as {@link System#nanoTime}
     */
    public OwedMeters(FollowUps followUps, BooleanSupplier built, LongSupplier nanoTime) {
        this.followUps = followUps;
        this.built = built;
        this.nanoTime = nanoTime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "overdue", Counts::overdue);
        gauge(registry, "due-soon", Counts::dueSoon);
        gauge(registry, "open", Counts::open);
        gauge(registry, "done-late", Counts::doneLate);
        gauge(registry, "no-date", Counts::noDate);
        gauge(registry, "no-owner", Counts::noOwner);
    }

    private void gauge(MeterRegistry registry, String status, ToLongFunction<Counts> number) {
        Gauge.builder("duban.follow.ups", this, self -> self.number(number))
                .tag("status", status)
                .description("Follow-ups by status")
                .register(registry);
    }

    private double number(ToLongFunction<Counts> number) {
        return built.getAsBoolean() ? number.applyAsLong(counted()) : Double.NaN;
    }

    private synchronized Counts counted() {
        Counts known = counts;
        if (known == null || nanoTime.getAsLong() - countedAt >= FRESH_NANOS) {
            Page none = new Page(1, null);
            known = followUps
                    .find(EVERYTHING, new FindFollowUps(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, Moment.NOW, none))
                    .counts();
            counts = known;
            countedAt = nanoTime.getAsLong();
        }
        return known;
    }
}
