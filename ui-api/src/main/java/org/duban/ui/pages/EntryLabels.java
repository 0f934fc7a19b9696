package org.duban.ui.pages;

import org.duban.events.AccountName;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.words.Labels;
import org.duban.query.words.Vocabulary;

/** What things are called on the page of an entry of a register, which names no items of cases. */
record EntryLabels(PageNames names, Vocabulary words) implements Labels {

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
        return words.text("value.none");
    }

    @Override
    public String opinion(OpinionId opinion) {
        return words.text("value.none");
    }

    @Override
    public String stream(StreamId stream) {
        return names.entry(stream);
    }
}
