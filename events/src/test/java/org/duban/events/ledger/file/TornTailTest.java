package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.Drafts;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.proof.LedgerVerdict;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.proof.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class TornTailTest {

    @TempDir
    private Path folder;

    private List<Commit> commits;
    private StoredBytes stored;
    private byte[] whole;
    private List<byte[]> documents;

    @BeforeEach
    void begin() {
        commits = new ArrayList<>();
        try (FileLedger ledger = Ledgers.open(folder)) {
            for (int i = 0; i < 4; i++) {
                commits.add(Drafts.append(ledger, Drafts.draft("case-a", i)));
            }
        }
        stored = StoredBytes.of(folder);
        whole = stored.read();
        documents = stored.documents();
    }

    @Test
    void wherever_the_last_three_commits_are_cut_off_the_whole_ones_before_hold() {
        int start = whole.length;
        for (int kept = 3; kept > 0; kept--) {
            int end = start;
            start -= frameOf(kept);
            for (int length = start; length < end; length++) {
                stored.write(Arrays.copyOf(whole, length));
                assertHolds(kept, length - start);
            }
        }
    }

    @Test
    void wherever_the_last_commit_is_cut_off_a_start_sets_its_bytes_aside() throws IOException {
        int start = whole.length - frameOf(3);
        for (int length = start; length < whole.length; length++) {
            stored.write(Arrays.copyOf(whole, length));
            try (FileLedger ledger = Ledgers.open(folder)) {
                assertThat(Ledgers.all(ledger)).isEqualTo(commits.subList(0, 3));
            }
            assertThat(takeSetAside()).isEqualTo(Arrays.copyOfRange(whole, start, length));
        }
    }

    @Test
    void appends_go_on_after_a_cut() {
        stored.write(Arrays.copyOf(whole, whole.length - 1));
        Commit next;
        try (FileLedger ledger = Ledgers.open(folder)) {
            next = Drafts.append(ledger, Drafts.draft("case-a", 3));
        }
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThat(Ledgers.all(ledger)).containsExactly(commits.get(0), commits.get(1), commits.get(2), next);
        }
    }

    @Test
    void what_was_cut_off_is_named_in_the_log() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Recovery.class);
        logger.addAppender(log);
        log.start();
        stored.write(Arrays.copyOf(whole, whole.length - 1));
        Ledgers.open(folder).close();
        logger.detachAppender(log);
        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage, InstanceOfAssertFactories.STRING)
                .contains("cut off by a crash", ".torn");
    }

    @Test
    void a_ledger_whose_header_is_cut_off_begins_anew() {
        int header = Frame.size(documents.getFirst());
        for (int length = 0; length < header; length++) {
            stored.write(Arrays.copyOf(whole, length));
            try (FileLedger ledger = Ledgers.open(folder)) {
                assertThat(ledger.head().position()).isZero();
            }
        }
    }

    private int frameOf(int commit) {
        return Frame.size(documents.get(commit + 1));
    }

    private void assertHolds(int kept, int torn) {
        Commit last = commits.get(kept - 1);
        Head head = new Head(last.lastPosition(), last.hash(), last.at());
        assertThat(Verification.of(folder, List.of(), ProgressListener.UNSEEN))
                .isEqualTo(new LedgerVerdict.Holds(head, kept, torn, null));
    }

    /** What the start put aside, none if nothing; it is removed. */
    private byte[] takeSetAside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path aside = files.filter(file -> file.toString().endsWith(".torn"))
                    .findAny()
                    .orElse(null);
            if (aside == null) {
                return new byte[0];
            }
            byte[] bytes = Files.readAllBytes(aside);
            Files.delete(aside);
            return bytes;
        }
    }
}
