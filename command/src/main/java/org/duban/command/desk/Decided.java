package org.duban.command.desk;

/**
 * Where a command's events went.
 *
 * @param sequence of the first one in its stream
 * @param repeated true if they had been recorded before, for the same key
 */
record Decided(String stream, long sequence, boolean repeated) {}
