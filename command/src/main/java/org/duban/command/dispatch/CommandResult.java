package org.duban.command.dispatch;

/**
 * Where a command's events went.
 *
 * @param sequence of the first one in its stream
 * @param anything whether there were any
 * @param repeated true if they had been recorded before, for the same key
 */
record CommandResult(String stream, long sequence, boolean anything, boolean repeated) {

    /** The id of what the stream is about: of a repeat, that of the first time, which may have been made for it. */
    String subjectId() {
        return stream.substring(stream.indexOf('-') + 1);
    }
}
