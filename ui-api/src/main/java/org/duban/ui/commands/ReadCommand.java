package org.duban.ui.commands;

import org.duban.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was read.
 *
 * @param onBehalfOf the body the sender acts for, in words; null for nobody else
 * @param digest SHA-256, in lower-case hex, of the command's name and body as sent, in canonical form
 */
public record ReadCommand(Command command, @Nullable String onBehalfOf, String digest) {}
