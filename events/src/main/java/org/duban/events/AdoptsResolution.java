package org.duban.events;

/** An event by which the Standing Committee adopts a resolution or decision that has a number of its own. */
public interface AdoptsResolution extends Event {

    /** Its number. */
    String documentNo();
}
