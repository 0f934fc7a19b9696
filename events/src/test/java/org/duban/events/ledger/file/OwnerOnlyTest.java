package org.duban.events.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.stream.Stream;
import org.duban.events.ledger.document.LedgerDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what Duban writes. */
class OwnerOnlyTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void where_files_have_owners() {
        assumeTrue(OwnerOnly.knowsOwners(folder));
    }

    @Test
    void a_new_ledger_is_its_owners_alone_whatever_the_mask() throws IOException {
        Path ledger = folder.resolve("data/ledger");

        try (FileLedger open = FileLedger.open(ledger, LedgerDigest.SHA_256, Clock.systemUTC());
                Stream<Path> all = Files.walk(folder.resolve("data"))) {
            assertThat(open.head().position()).isNotNegative();
            assertThat(all).hasSizeGreaterThan(3).allSatisfy(OwnerOnlyTest::isClosed);
        }
    }

    @Test
    void what_was_open_to_others_is_closed_and_still_its_owners() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("file"), "content");
        open(file, "rw-rw-r--");
        open(inner, "rwxr-xr-x");

        OwnerOnly.mend(folder);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(inner)).isEqualTo("rwx------");
    }

    @Test
    void what_a_link_leads_to_is_left_alone() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "content");
        open(elsewhere, "rw-r--r--");
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createSymbolicLink(data.resolve("link"), elsewhere);

        OwnerOnly.mend(data);

        assertThat(permissions(elsewhere)).isEqualTo("rw-r--r--");
    }

    @Test
    void a_folder_that_is_not_there_yet_is_no_trouble() {
        OwnerOnly.mend(folder.resolve("nothing"));

        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    private static void isClosed(Path path) throws IOException {
        assertThat(permissions(path)).isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
    }

    private static void open(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
