package org.duban.events;

import org.jspecify.annotations.Nullable;

/** An event by which an official document left the house: a letter, a notice, a report. */
public interface SentDocument {

    /** The document as it was sent, kept as evidence; null if none was kept. */
    @Nullable
    Evidence document();
}
