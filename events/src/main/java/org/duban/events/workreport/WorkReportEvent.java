package org.duban.events.workreport;

import org.duban.events.CaseEvent;

/** What can happen to a special work report before its opinions are handled. */
public sealed interface WorkReportEvent extends CaseEvent permits TopicEvent, DraftingEvent, HearingEvent {}
