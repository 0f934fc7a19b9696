package org.duban.command.workreport;

import org.duban.command.CaseCommand;

/** What can be asked of a special work report before its opinions are handled. */
public sealed interface WorkReportCommand extends CaseCommand permits TopicCommand, DraftingCommand, HearingCommand {}
