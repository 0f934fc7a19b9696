package org.duban.query.words;

import org.duban.events.AccountName;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;

/** What things are called where people would not know their ids. */
public interface Labels {

    /** A unit, by its name. */
    String unit(UnitId unit);

    /** A meeting, by its name. */
    String meeting(MeetingId meeting);

    /** An account, by what it is called. */
    String account(AccountName account);

    /** A person. */
    String person(PersonId person);

    /** An item, by its number and title. */
    String item(ItemId item);

    /** A point of the opinions, by its number. */
    String opinion(OpinionId opinion);

    /** A part of an entry that has its id within it alone. */
    default String part(Object id) {
        return id.toString();
    }

    /** A case, or an entry of a register, by its title. */
    String stream(StreamId stream);
}
