package org.duban.ui.pages;

import org.duban.events.AccountName;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.words.Labels;

/** What things are called in a table of more than one case: items and points of opinions, which have names in theirs, by their ids. */
record TableLabels(PageNames names) implements Labels {

    @Override
    public String unit(UnitId unit) {
        return names.unit(unit);
    }

    @Override
    public String meeting(MeetingId meeting) {
        return names.meeting(meeting);
    }

    @Override
    public String account(AccountName account) {
        return names.account(account.value());
    }

    @Override
    public String person(PersonId person) {
        return names.person(person);
    }

    @Override
    public String item(ItemId item) {
        return item.value();
    }

    @Override
    public String opinion(OpinionId opinion) {
        return opinion.value();
    }

    @Override
    public String stream(StreamId stream) {
        return stream.value();
    }
}
