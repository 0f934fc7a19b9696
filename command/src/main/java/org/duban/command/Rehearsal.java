package org.duban.command;

import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.Event;

/** Tells what a command would lead to if it were given now. Nothing is recorded, and of what is refused nothing is kept. */
public interface Rehearsal {

    /**
     * What a command would lead to.
     *
     * @param events oldest first; what is personal in them is left out
     * @param met what is owed now and would then be met
     */
    record Outcome(List<Event> events, List<DutyId> met) {}

    /**
     * What {@code command} would lead to.
     *
     * @throws CommandRefused if a rule forbids it
     * @throws VersionConflict if the stream is not at the expected version
     */
    Outcome of(Command command, Sender sender);

    /** Begins a rehearsal of several commands, each given when those before it have been. */
    Course course();

    /** Commands one after the other, of which nothing is recorded. */
    interface Course {

        /**
         * Goes on with {@code command}; one that was given before under the sender's key has happened already.
         *
         * @return the id of what it is about
         * @throws CommandRefused if a rule would forbid it then
         */
        String next(Command command, Sender sender);
    }

    /** The same for commands of which nothing is decided yet but what they are about: any evidence will do. */
    Rehearsal withAnyEvidence();
}
