package org.duban.command.handling;

import org.duban.events.handling.DutyId;

/** Something asked about one duty of a case. */
public sealed interface DutyCommand extends HandlingCommand permits EscalationCommand, SuspensionCommand {

    /** Which one. */
    DutyId duty();
}
