package org.duban.ui.ledger;

import java.nio.file.Path;

/** Where the ledger's files are. */
public record LedgerPath(Path path) {}
