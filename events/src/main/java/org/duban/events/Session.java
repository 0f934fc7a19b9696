package org.duban.events;

/**
 * What a session of the Standing Committee looked like when it decided something.
 *
 * @param meeting which one, as on the register of meetings
 * @param members how many members the Standing Committee has, from 1
 * @param present how many of them attended, from 0
 */
public record Session(MeetingId meeting, int members, int present) {

    public Session {
        if (members < 1 || present < 0 || present > members) {
            throw new IllegalArgumentException("session: 0 <= present <= members, members at least 1");
        }
    }
}
