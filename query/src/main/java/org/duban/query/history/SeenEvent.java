package org.duban.query.history;

import java.util.Map;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * An event as a reader may see it.
 *
 * @param recorded the whole of it, which is not for the reader
 * @param content what it holds and the reader may see, by the names of the API; texts, numbers, lists and maps
 * @param nameless whether names of people are kept from the reader
 */
public record SeenEvent(RecordedEvent recorded, Map<String, Object> content, boolean nameless) {}
