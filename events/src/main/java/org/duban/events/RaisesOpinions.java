package org.duban.events;

import java.util.List;

/** An event in which a session hears or deliberates, and members say what they think of it. */
public interface RaisesOpinions {

    /** What members said, as it was put down; empty if nothing was. */
    List<String> opinionsRaised();
}
