package org.duban.command.inquiry;

import org.duban.command.rules.Term;

/** The deadline rules that only special inquiries are counted by. */
enum InquiryTerm implements Term {
    SI_HANDLE,
    WRITTEN_ANSWER
}
