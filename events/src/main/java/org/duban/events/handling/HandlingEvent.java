package org.duban.events.handling;

import org.duban.events.CaseEvent;

/** What can happen once a standing committee has said what must be put right, whatever the form of supervision. */
public sealed interface HandlingEvent extends CaseEvent
        permits DeliberationEvent, OpinionEvent, ReportEvent, ItemEvent, ClosingEvent, SessionEvent {}
