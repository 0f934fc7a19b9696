package org.duban.events.lawinspection;

import org.duban.events.CaseEvent;

/** What can happen in a law inspection before its opinions are handled. */
public sealed interface LawInspectionEvent extends CaseEvent
        permits PreparationEvent, FieldworkEvent, InspectionReportEvent {}
