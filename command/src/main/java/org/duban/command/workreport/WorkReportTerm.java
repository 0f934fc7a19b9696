package org.duban.command.workreport;

import org.duban.command.rules.Term;

/** The deadline rules that only a special work report is counted by. */
public enum WorkReportTerm implements Term {
    SWR_VIEWS,
    SWR_COMMENT
}
