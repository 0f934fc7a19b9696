package org.duban.ui.pages.forms;

import org.jspecify.annotations.Nullable;

/**
 * Something that others may do next.
 *
 * @param title what it does
 * @param who in which roles, one of them
 * @param address where the reader may write it down for them, if they bring it on paper; null if he may not
 */
public record OthersStep(String title, String who, @Nullable String address) {}
