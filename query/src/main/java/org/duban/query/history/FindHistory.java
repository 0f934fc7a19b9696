package org.duban.query.history;

import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks what happened in a case, told in a language: English, or else Chinese. */
public record FindHistory(CaseId caseId, Moment moment, Locale language, Page page) {}
