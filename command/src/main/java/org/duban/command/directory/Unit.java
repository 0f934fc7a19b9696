package org.duban.command.directory;

import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit on the register.
 *
 * @param organ the supervised organ it belongs to; null for a unit of the congress itself
 */
public record Unit(
        UnitId unitId, String name, UnitKind kind, @Nullable SupervisedOrgan organ) {}
