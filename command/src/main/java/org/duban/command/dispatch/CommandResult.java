package org.duban.command.dispatch;

/**
 * Where a command's events went.
 *
 * @param sequence of the first one in its stream
 * @param anything whether there were any
 */
record CommandResult(String stream, long sequence, boolean anything) {}
