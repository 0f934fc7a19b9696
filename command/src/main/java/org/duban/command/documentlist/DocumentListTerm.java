package org.duban.command.documentlist;

import org.duban.command.rules.Term;

/** The deadline rules that only the yearly lists of normative documents are counted by. */
enum DocumentListTerm implements Term {
    REVIEW_YEARLIST
}
