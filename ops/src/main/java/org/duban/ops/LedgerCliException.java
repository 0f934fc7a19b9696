package org.duban.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.ui.wiring.DataFolder;
import org.duban.ui.wiring.StartRefused;

/** Puts what goes wrong with a stored ledger into sentences. */
final class LedgerCliException {

    private LedgerCliException() {}

    /** {@code folder}, if there is one, and no restore beside it was broken off. */
    static Path present(Path folder) {
        whole(Objects.requireNonNull(folder.toAbsolutePath().getParent()));
        if (!Files.isDirectory(folder)) {
            throw CliException.failed("ledger.absent", folder);
        }
        return folder;
    }

    /** Refuses a data folder whose restore was broken off, as whatever opens it would. */
    static void whole(Path data) {
        try {
            DataFolder.mustBeWhole(data);
        } catch (StartRefused interrupted) {
            throw CliException.of(interrupted);
        }
    }

    /** A link of the ledger does not hold. */
    static CliException damaged(LedgerDamaged e, CliTexts texts) {
        return CliException.failed("verify.broken", e.position(), texts.say("fault." + e.fault()), e.detail());
    }
}
