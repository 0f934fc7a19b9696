package org.duban.ui.processing;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.ItemId;
import org.duban.events.NoticeId;
import org.duban.events.Principal;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.axon.WholeCommits;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.notice.NoticeEvent.NoticeSkipped;
import org.duban.ui.files.SecretMap;
import org.duban.ui.notices.Channel;
import org.duban.ui.notices.Notice;
import org.duban.ui.notices.NoticeKind;
import org.duban.ui.notices.Outcome;
import org.duban.ui.notices.log.Delivery;
import org.duban.ui.notices.outbox.Intake;
import org.duban.ui.tracing.Spans;

/** A real ledger with a group that reads it, and an intake that chokes on what it is told to. */
final class NoticeLedger implements Intake, AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 27);

    final Set<String> poison = new HashSet<>();
    final List<String> queued = new ArrayList<>();
    final AtomicInteger failed = new AtomicInteger();
    volatile boolean full;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Path folder;
    private final FileLedger ledger;
    private final EmbeddedEventStore store;
    private final History history;
    private long told;
    NoticeGroup group;

    NoticeLedger(Path folder) {
        this.folder = folder;
        EventCodec codec = new EventCodec();
        ledger = FileLedger.open(folder.resolve("ledger"), LedgerDigest.SHA_256, Clock.systemUTC());
        store = EmbeddedEventStore.builder()
                .storageEngine(new LedgerEventStorageEngine(ledger, codec))
                .build();
        history = new LedgerHistory(ledger, codec);
        group = opened();
    }

    private NoticeGroup opened() {
        NoticeGroup.Sources sources = new NoticeGroup.Sources(
                new WholeCommits(ledger, new EventCodec()),
                history,
                Clock.systemUTC(),
                new Spans(ObservationRegistry.NOOP));
        NoticeGroup fresh = new NoticeGroup(
                sources,
                this,
                SecretMap.open(folder.resolve("processed")),
                SecretMap.open(folder.resolve("dead-letters")),
                () -> true);
        fresh.start();
        return fresh;
    }

    /** The group stops and starts again; {@code mishap} happens in between. */
    void restart(Runnable mishap) {
        group.close();
        mishap.run();
        group = opened();
    }

    /** A commit of one event in the case of that name. */
    void happens(String caseId, String eventId) {
        publish(new ItemAcknowledged(new CaseId(caseId), new ItemId("i"), DAY), eventId);
    }

    void skip(String eventId, String caseId) {
        publish(new NoticeSkipped(new NoticeId(eventId), new CaseId(caseId).stream(), "told", DAY), "s-" + eventId);
    }

    private void publish(Event event, String id) {
        EventMeta meta = new EventMeta(
                new Principal(Principal.Kind.ACCOUNT, "clerk"),
                "clerk",
                List.of(),
                null,
                "c",
                "c-1",
                List.of(),
                List.of(),
                null);
        EventMessage<?> message = new GenericDomainEventMessage<>(
                "stream",
                event.stream().value(),
                sequences.merge(event.stream().value(), 0L, (last, unused) -> last + 1),
                event,
                EventMetas.metaData(meta),
                id,
                Instant.EPOCH);
        DefaultUnitOfWork.startAndGet(null).execute(() -> store.publish(message));
    }

    boolean readAll() {
        return group.position() == ledger.head().position();
    }

    @Override
    public List<Delivery> of(RecordedEvent event) {
        if (poison.contains(event.id())) {
            throw new IllegalStateException("poison");
        }
        Notice notice = new Notice(
                NoticeKind.ITEM_ASSIGNED, event.id(), event.stream(), "x:y", null, 0, Instant.EPOCH, event.end());
        return List.of(Delivery.of(Instant.EPOCH, Outcome.QUEUED, Channel.MAIL, "clerk", notice));
    }

    @Override
    public void queue(List<Delivery> found) {
        if (full) {
            failed.incrementAndGet();
            throw new UncheckedIOException(new IOException("No space left on device"));
        }
        found.forEach(delivery -> {
            queued.add(delivery.notice().id());
            told = Math.max(told, delivery.notice().position());
        });
    }

    @Override
    public long told() {
        return told;
    }

    @Override
    public void close() {
        group.close();
        store.shutDown();
        ledger.close();
    }
}
