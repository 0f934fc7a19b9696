package org.duban.query.history;

import java.util.Locale;
import org.duban.events.StreamId;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;

/** Asks what happened in a stream, told in a language: English, or else Chinese. */
public record FindHistory(StreamId stream, Moment moment, Locale language, Page page) {}
