package org.duban.ui.pages.past;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a page tells of, in so few words that two days can be compared.
 *
 * @param what it is called
 * @param link the path of its page; null if it has none
 * @param stands how it stands
 */
record PastLine(String what, @Nullable String link, String stands) {}
