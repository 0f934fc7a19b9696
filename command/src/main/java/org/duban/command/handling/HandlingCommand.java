package org.duban.command.handling;

import org.duban.command.CaseCommand;

/** What can be asked of any case once its form has led to opinions, and of its items from the start. */
public sealed interface HandlingCommand extends CaseCommand
        permits OpinionCommand, ReportCommand, ItemCommand, ClosingCommand, DutyCommand, SessionCommand {}
