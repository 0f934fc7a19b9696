package org.duban.command.whatif;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from.
 *
 * @param jurisdiction the place whose rules they are
 * @param folder of packs laid over those; null for none
 */
public record RuleSource(String jurisdiction, @Nullable Path folder) {}
