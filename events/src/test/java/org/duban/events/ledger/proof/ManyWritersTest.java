package org.duban.events.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.Ledger;
import org.duban.events.ledger.LedgerConflict;
import org.duban.events.ledger.Subscription;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ManyWritersTest {

    private static final int WRITERS = 32;
    private static final int STREAMS = 8;
    private static final int EVENTS = 10_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void neither_lose_nor_repeat_an_event_while_a_reader_follows() throws Exception {
        try (FileLedger ledger = Ledgers.openWithSegments(folder, 200_000);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Commit>> reader = threads.submit(() -> follow(ledger));
            List<Future<List<Commit>>> writers = new ArrayList<>();
            AtomicInteger left = new AtomicInteger(EVENTS);
            for (int i = 0; i < WRITERS; i++) {
                String stream = "case-" + i % STREAMS;
                writers.add(threads.submit(() -> write(ledger, stream, left)));
            }
            Set<Commit> written = new HashSet<>();
            for (Future<List<Commit>> writer : writers) {
                written.addAll(writer.get());
            }
            assertThat(reader.get()).hasSize(EVENTS).allMatch(written::contains);
            assertThat(reader.get()).extracting(Commit::position).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    @Timeout(60)
    void never_look_damaged_to_a_verification_or_an_export_beside_them() throws Exception {
        try (FileLedger ledger = Ledgers.openWithSegments(folder, 200_000);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger left = new AtomicInteger(EVENTS / 4);
            Future<List<Commit>> first = threads.submit(() -> write(ledger, "case-a", left));
            Future<List<Commit>> second = threads.submit(() -> write(ledger, "case-b", left));
            while (!first.isDone() || !second.isDone()) {
                Head before = ledger.head();
                KnownHead known = new KnownHead(before.position(), before.hash());
                assertThat(Verification.of(folder, List.of(known), ProgressListener.UNSEEN))
                        .isInstanceOf(LedgerVerdict.Holds.class);
                assertThat(LedgerExport.write(folder, Writer.nullWriter(), ProgressListener.UNSEEN)
                                .position())
                        .isGreaterThanOrEqualTo(before.position());
            }
        }
    }

    private static List<Commit> write(Ledger ledger, String stream, AtomicInteger left) {
        List<Commit> written = new ArrayList<>();
        while (left.decrementAndGet() >= 0) {
            written.add(appendWhenItFits(ledger, stream));
        }
        return written;
    }

    private static Commit appendWhenItFits(Ledger ledger, String stream) {
        while (true) {
            try {
                return Drafts.append(ledger, Drafts.draft(stream, ledger.lastSequence(stream) + 1));
            } catch (LedgerConflict e) {
                Thread.onSpinWait();
            }
        }
    }

    private static List<Commit> follow(FileLedger ledger) throws InterruptedException {
        List<Commit> seen = new ArrayList<>();
        Semaphore news = new Semaphore(0);
        try (Subscription subscription = ledger.onAppend(news::release)) {
            assertThat(subscription).isNotNull();
            while (seen.size() < EVENTS) {
                news.acquire();
                seen.addAll(Ledgers.from(ledger, seen.size() + 1));
            }
        }
        return seen;
    }
}
