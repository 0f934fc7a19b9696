package org.duban.command.suggestion;

import org.duban.command.CaseCommand;

/** What can be asked of a suggestion of deputies. */
public sealed interface SuggestionCommand extends CaseCommand
        permits SuggestionIntakeCommand, SuggestionHandoverCommand, SuggestionUnitCommand, SuggestionReviewCommand {}
