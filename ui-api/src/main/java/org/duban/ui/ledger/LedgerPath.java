package org.duban.ui.ledger;

import java.nio.file.Path;

/**
 * Where the ledger's files are.
 *
 * @param data the folder that everything is kept in
 */
public record LedgerPath(Path path, Path data) {}
