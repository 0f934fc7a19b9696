package org.duban.command.lawinspection;

import org.duban.command.CaseCommand;

/** What can be asked of a law inspection before its opinions are handled. */
public sealed interface LawInspectionCommand extends CaseCommand
        permits PreparationCommand, FieldworkCommand, InspectionReportCommand {}
