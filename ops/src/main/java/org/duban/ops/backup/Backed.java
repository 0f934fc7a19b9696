package org.duban.ops.backup;

import java.util.List;

/**
 * A backup that was written.
 *
 * @param manifest what it holds
 * @param altered evidence files that are not what was once stored, by their names
 * @param keysLeft whether keys are kept that went into no backup
 */
public record Backed(Manifest manifest, List<String> altered, boolean keysLeft) {}
