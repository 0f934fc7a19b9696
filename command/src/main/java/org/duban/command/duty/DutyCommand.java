package org.duban.command.duty;

import org.duban.command.AnyStreamCommand;
import org.duban.events.DutyId;

/** Something asked about one duty of a stream. */
public sealed interface DutyCommand extends AnyStreamCommand permits EscalationCommand, SuspensionCommand {

    /** Which one. */
    DutyId duty();
}
