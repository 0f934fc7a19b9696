package org.duban.ui.live;

/**
 * Something happened that may change what a follower sees.
 *
 * @param position the ledger's last position that the views show of it
 */
record CaseMoved(long position) {}
