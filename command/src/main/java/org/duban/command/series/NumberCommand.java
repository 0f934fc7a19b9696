package org.duban.command.series;

import org.duban.command.Command;

/** Nobody asks for a number by itself: a command that needs one writes it to its series. */
public interface NumberCommand extends Command {}
