package org.duban.command.suggestion;

import org.duban.command.rules.Term;

/** The deadline rules that only suggestions of deputies are counted by. */
enum SuggestionTerm implements Term {
    SUG_ASSIGN,
    SUG_ASSIGN_SESSION,
    SUG_CONFERENCE,
    SUG_DISTRIBUTE,
    SUG_RETURN,
    SUG_RETURN_DECISION,
    SUG_CONSULT,
    SUG_ASSIST,
    SUG_REPLY,
    SUG_EXTENSION_DECISION,
    SUG_EXTENSION_NOTICE,
    SUG_FEEDBACK,
    SUG_STUDY,
    SUG_REREPLY,
    SUG_COMMITMENT,
    SUG_PUBLISH
}
