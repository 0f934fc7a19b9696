package org.duban.ui.notices.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.command.SystemCommandGateway;
import org.duban.events.AccountName;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.notices.Carrier;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.address.Webhook;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.log.DeliveryLog;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is new in the ledger into notices and has them delivered. It is driven by what it is given of the ledger and
 * by nothing else, so that views may be folded anew without anybody being told anything twice.
 */
public final class Outbox implements Intake {

    private final LongSupplier head;
    private final Lookout lookout;
    private final Audience audience;
    private final DeliveryState backlog;
    private final DeliveryLog log;
    private final Dispatch dispatch;
    private final Announcements announcements;
    private final Notes notes;
    private final WebhookNews ends;
    private final Forecast forecast;
    private final Rhythm rhythm;
    private final BooleanSupplier working;
    private final Share share;
    private final Lock queueing = new ReentrantLock();
    private long taken;
    private @Nullable LocalDate lookedOut;
    private @Nullable Struck struck;

    /** The hour of a day has struck, when the ledger stood there. */
    private record Struck(LocalDate day, long head) {}

    /** When things happen. */
    public record Rhythm(Clock clock, MailHour hour, NoticeLimits terms) {}

    /**
     * What the outbox watches.
     *
     * @param head the ledger's last position
     */
    public record Sources(LongSupplier head, Lookout lookout) {}

    /**
     * How things leave the outbox.
     *
     * @param desk where it is taken down that people were told
     * @param working whether this node, of all, is the one that queues what is due soon and takes down who was told
     * @param share whom this node sends to
     */
    public record Ways(
            Map<Channel, Carrier> carriers, SystemCommandGateway desk, BooleanSupplier working, Share share) {}

    /** An outbox that goes on where {@code log} ends. */
    public Outbox(Sources sources, Audience audience, DeliveryLog log, Ways ways, Rhythm rhythm) {
        head = sources.head();
        lookout = sources.lookout();
        this.audience = audience;
        this.log = log;
        this.rhythm = rhythm;
        backlog = new DeliveryState(rhythm.hour());
        announcements = new Announcements(rhythm.hour().zone());
        working = ways.working();
        share = ways.share();
        dispatch = new Dispatch(backlog, this::record, ways, rhythm);
        ends = new WebhookNews(audience, backlog, rhythm.clock());
        notes = new Notes(ways.desk(), rhythm.clock());
        forecast = new Forecast(backlog, lookout, audience, rhythm);
        catchUp();
    }

    @Override
    public List<Delivery> of(RecordedEvent event) {
        return announcements.of(event).flatMap(this::deliveries).toList();
    }

    /** Takes over what other nodes wrote down. */
    private void catchUp() {
        queueing.lock();
        try {
            taken += log.read(taken + 1, backlog::take);
        } finally {
            queueing.unlock();
        }
    }

    @Override
    public long told() {
        catchUp();
        return backlog.told();
    }

    /**
     * One round: what is due soon is queued, and what is due is sent. As long as the lists do not show yet what is due
     * soon today, it waits with all, so that nobody gets two mails in a day.
     */
    public synchronized void round() {
        Predicate<String> mine = share.now();
        boolean onShift = working.getAsBoolean();
        catchUp();
        if (onShift ? lookOut() : nothingToLookOutFor()) {
            dispatch.send(mine);
        }
        if (onShift) {
            backlog.unnoted().forEach((stream, sent) -> record(notes.take(stream, sent)));
        }
    }

    /** Whether whoever looks out has done so today, if it is time. */
    private boolean nothingToLookOutFor() {
        Instant now = rhythm.clock().instant();
        return !rhythm.hour().struck(now)
                || share.hasLookedOut(now.atZone(rhythm.hour().zone()).toLocalDate());
    }

    /** Has a round under way end before it sends anything more. */
    void stop() {
        dispatch.stop();
    }

    /** Whether there is nothing more to look out for. */
    private boolean lookOut() {
        Instant now = rhythm.clock().instant();
        LocalDate today = now.atZone(rhythm.hour().zone()).toLocalDate();
        if (!rhythm.hour().struck(now) || today.equals(lookedOut)) {
            return true;
        }
        if (struck == null || !struck.day().equals(today)) {
            struck = new Struck(today, head.getAsLong());
        }
        // It looks once in a day, so what was on record by then must be in sight.
        if (!lookout.sees(struck.head())) {
            return false;
        }
        queue(lookout.dueSoon().stream().flatMap(this::deliveries).toList());
        lookedOut = today;
        share.lookedOut(today);
        return true;
    }

    /** Does not wait for a round to end, which may take as long as a mail server likes. */
    @Override
    public void queue(List<Delivery> found) {
        queueing.lock();
        try {
            catchUp();
            Map<String, Delivery> fresh = new LinkedHashMap<>();
            found.stream()
                    .filter(delivery -> !backlog.knows(delivery))
                    .forEach(delivery -> fresh.putIfAbsent(delivery.key(), delivery));
            record(List.copyOf(fresh.values()));
        } finally {
            queueing.unlock();
        }
    }

    private Stream<Delivery> deliveries(Notice notice) {
        Instant now = rhythm.clock().instant();
        if (notice.at().isBefore(now.minus(rhythm.terms().oldest()))) {
            return Stream.of(new Delivery(now, Outcome.TOO_OLD, null, null, notice, null, null));
        }
        return audience.of(notice).stream()
                .map(to -> Delivery.of(now, Outcome.QUEUED, to.channel(), to.recipient(), notice));
    }

    private void record(List<Delivery> deliveries) {
        List<Delivery> all =
                Stream.concat(deliveries.stream(), ends.told(deliveries)).toList();
        queueing.lock();
        try {
            log.add(all);
            if (log.count() == taken + all.size()) {
                all.forEach(backlog::take);
                taken += all.size();
            } else {
                catchUp();
            }
        } finally {
            queueing.unlock();
        }
    }

    /** Has whoever bears {@code account} told that {@code webhook} reads with its rights now. */
    public void tellOfUse(AccountName account, Webhook webhook) {
        queue(ends.used(account, webhook));
    }

    /** The people who would get mail today if there were mail and nothing else came, and with how many notices. */
    public Map<AccountName, Long> expected() {
        return forecast.today();
    }
}
