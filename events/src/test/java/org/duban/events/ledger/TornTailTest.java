package org.duban.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    }

    @Test
    void wherever_the_last_three_commits_are_cut_off_the_whole_ones_before_stay() throws IOException {
        List<byte[]> documents = stored.documents();
        int end = whole.length;
        for (int kept = 3; kept > 0; kept--) {
            int start = end - Frame.size(documents.get(kept + 1));
            for (int length = start; length < end; length++) {
                assertKept(length, kept, length - start);
            }
            end = start;
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
        int header = Frame.size(stored.documents().getFirst());
        for (int length = 0; length < header; length++) {
            stored.write(Arrays.copyOf(whole, length));
            try (FileLedger ledger = Ledgers.open(folder)) {
                assertThat(ledger.head().position()).isZero();
            }
        }
    }

    @Test
    void bytes_missing_before_a_whole_commit_stop_the_start() {
        int last = Frame.size(stored.documents().getLast());
        byte[] gap = Arrays.copyOf(whole, whole.length - 9);
        System.arraycopy(whole, whole.length - last, gap, gap.length - last, last);
        stored.write(gap);
        assertDamaged(3);
    }

    @Test
    void a_last_commit_that_is_complete_but_does_not_check_stops_the_start() {
        byte[] changed = whole.clone();
        changed[changed.length - 1] ^= 1;
        stored.write(changed);
        assertDamaged(4);
        assertThat(stored.read()).isEqualTo(changed);
    }

    @Test
    void a_cut_in_a_segment_that_is_not_the_last_stops_the_start() throws IOException {
        try (FileLedger ledger = Ledgers.openWithSegments(folder, 1)) {
            Drafts.append(ledger, Drafts.draft("case-a", 4));
        }
        stored.write(Arrays.copyOf(whole, whole.length - 1));
        assertDamaged(4);
    }

    private void assertKept(int length, int kept, int torn) throws IOException {
        stored.write(Arrays.copyOf(whole, length));
        try (FileLedger ledger = Ledgers.open(folder)) {
            assertThat(Ledgers.all(ledger)).isEqualTo(commits.subList(0, kept));
            Drafts.append(ledger, Drafts.draft("case-a", kept));
        }
        assertThat(takeSetAside()).hasSize(torn).isEqualTo(Arrays.copyOfRange(whole, length - torn, length));
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

    private void assertDamaged(long position) {
        assertThatThrownBy(() -> Ledgers.open(folder))
                .isInstanceOfSatisfying(
                        LedgerDamaged.class,
                        damaged -> assertThat(damaged.position()).isEqualTo(position))
                .hasMessageContaining("position " + position)
                .hasMessageContaining(".segment");
    }
}
