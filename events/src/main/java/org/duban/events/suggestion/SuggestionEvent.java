package org.duban.events.suggestion;

import org.duban.events.CaseEvent;

/** What can happen to a suggestion of deputies. */
public sealed interface SuggestionEvent extends CaseEvent
        permits SuggestionIntakeEvent, SuggestionHandoverEvent, SuggestionWorkEvent, SuggestionOutcomeEvent {}
