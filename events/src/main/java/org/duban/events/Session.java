package org.duban.events;

/**
 * One meeting of the Standing Committee.
 *
 * @param name as people cite it, for example 区十七届人大常委会第十五次会议
 * @param members how many members the Standing Committee has, from 1
 * @param present how many of them attended, from 0
 */
public record Session(String name, int members, int present) {

    public Session {
        if (members < 1 || present < 0 || present > members) {
            throw new IllegalArgumentException("session: 0 <= present <= members, members at least 1");
        }
    }
}
