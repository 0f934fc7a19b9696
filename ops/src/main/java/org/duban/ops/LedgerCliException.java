package org.duban.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.events.ledger.LedgerDamaged;

/** Puts what goes wrong with a stored ledger into sentences. */
final class LedgerCliException {

    private LedgerCliException() {}

    /** {@code folder}, if there is one. */
    static Path present(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CliException.failed("ledger.absent", folder);
        }
        return folder;
    }

    /** A link of the ledger does not hold. */
    static CliException damaged(LedgerDamaged e, CliTexts texts) {
        return CliException.failed("verify.broken", e.position(), texts.say("fault." + e.fault()), e.detail());
    }
}
