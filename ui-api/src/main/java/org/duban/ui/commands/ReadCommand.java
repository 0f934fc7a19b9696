package org.duban.ui.commands;

import java.util.List;
import org.duban.command.Command;
import org.duban.command.Sender.OnBehalf;
import org.duban.events.EventMeta.MadeId;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was read.
 *
 * @param onBehalfOf whose act is written down from paper; null for the sender's own
 * @param made the ids that were made for it because the sender gave none
 * @param digest SHA-256, in lower-case hex, of the command's name and body as sent, in canonical form
 */
public record ReadCommand(Command command, @Nullable OnBehalf onBehalfOf, List<MadeId> made, String digest) {}
