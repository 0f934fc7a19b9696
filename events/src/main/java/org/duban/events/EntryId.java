package org.duban.events;

/** Names one entry of a register by one text, which is also what its stream is called after its kind. */
public interface EntryId {

    /** 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}. */
    String value();

    /** The stream that holds its history. */
    StreamId stream();
}
