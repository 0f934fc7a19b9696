package org.duban.ui.live;

import org.jspecify.annotations.Nullable;

/**
 * How many entries are new for somebody.
 *
 * @param entries null if he may not read what they are about
 */
record SeenNews(@Nullable Integer entries) {}
