package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Labels;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.CaseLabels;
import org.duban.ui.pages.PageNames;
import org.jspecify.annotations.Nullable;

/**
 * What things are called in a form, and what things are called that it would put on record.
 *
 * @param view of the case that it is about; null if about none
 * @param foretold what it would lead to
 */
record FormLabels(@Nullable CaseView view, PageNames names, Vocabulary words, List<Event> foretold) implements Labels {

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
        return Stream.concat(
                        ofCase().stream()
                                .filter(known -> view != null && view.item(item).isPresent())
                                .map(labels -> labels.item(item)),
                        foretold.stream()
                                .filter(ItemIdentified.class::isInstance)
                                .map(ItemIdentified.class::cast)
                                .filter(found -> found.itemId().equals(item))
                                .map(ItemIdentified::title))
                .findFirst()
                .orElseGet(item::value);
    }

    @Override
    public String opinion(OpinionId opinion) {
        return ofCase().map(labels -> labels.opinion(opinion)).orElseGet(opinion::value);
    }

    @Override
    public String stream(StreamId stream) {
        return ofCase().map(labels -> labels.stream(stream)).orElseGet(() -> names.entry(stream));
    }

    private Optional<CaseLabels> ofCase() {
        return Optional.ofNullable(view).map(known -> new CaseLabels(known, names, words));
    }
}
