package org.duban.ui.pages;

import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Labels;
import org.duban.query.words.Vocabulary;

/**
 * What things are called on the page of one case.
 *
 * @param view as far as the reader sees it
 */
public record CaseLabels(CaseView view, PageNames names, Vocabulary words) implements Labels {

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
        return view.item(item)
                .map(known ->
                        words.text("label.item", known.number(), known.finding().title()))
                .orElseGet(() -> words.text("value.none"));
    }

    @Override
    public String opinion(OpinionId opinion) {
        List<OpinionId> known =
                view.opinions().points().stream().map(OpinionItem::opinionId).toList();
        return words.text("label.opinion", known.indexOf(opinion) + 1);
    }

    @Override
    public String stream(StreamId stream) {
        return stream.equals(view.stream()) ? view.outline().title() : names.entry(stream);
    }
}
