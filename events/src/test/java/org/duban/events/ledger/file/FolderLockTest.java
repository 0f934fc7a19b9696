package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.duban.events.ledger.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    /** Another process that holds a ledger until its input ends. */
    static final class Holder {
        public static void main(String[] folder) throws IOException {
            try (FileLedger ledger = Ledgers.open(Path.of(folder[0]))) {
                System.out.write((int) ledger.head().position() + '0');
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void a_second_writer_in_this_process_is_refused_until_the_first_is_gone() {
        try (FileLedger first = Ledgers.open(folder)) {
            assertRefused("this process");
            assertRefused("this process");
            Drafts.append(first, Drafts.draft("case-a", 0));
        }
        Ledgers.open(folder).close();
    }

    @Test
    void closing_twice_does_not_let_others_in_behind_the_next_writer() {
        FileLedger first = Ledgers.open(folder);
        first.close();
        try (FileLedger second = Ledgers.open(folder)) {
            first.close();
            assertRefused("this process");
            Drafts.append(second, Drafts.draft("case-a", 0));
        }
    }

    @Test
    @Timeout(60)
    void a_writer_in_another_process_keeps_this_one_out_until_it_dies() throws Exception {
        Process holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('0');
            assertRefused("process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Ledgers.open(folder).close();
    }

    private void assertRefused(String by) {
        assertThatThrownBy(() -> Ledgers.open(folder))
                .isInstanceOf(LedgerInUse.class)
                .hasMessageContaining("in use by " + by + ";");
    }
}
