package org.duban.ui.imports;

import org.duban.command.Receipt;

/**
 * What became of an import file's line that was taken.
 *
 * @param repeated whether the ledger had it before it was given
 */
public record TakenLine(Receipt receipt, boolean repeated) {}
