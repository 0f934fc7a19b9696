package org.duban.events;

/** An event that says what its own numbers come to, on which nothing else rests: it is counted again when they are put right. */
public interface Recounted {

    /** The same with what its numbers come to. */
    Event recounted();
}
