package org.duban.ui.pages;

import java.util.List;
import java.util.function.Function;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Labels;
import org.duban.query.words.NamedParts;
import org.duban.query.words.Vocabulary;

/**
 * What things are called on a page. Entries of registers have their names everywhere; what items, points of opinions and
 * cases are called depends on what the page is about.
 */
public record PageLabels(
        PageNames names,
        Function<ItemId, String> items,
        Function<OpinionId, String> opinions,
        Function<StreamId, String> streams,
        NamedParts parts)
        implements Labels {

    /**
     * On the page of one case.
     *
     * @param view as far as the reader sees it
     */
    public static PageLabels ofCase(CaseView view, PageNames names, Vocabulary words) {
        List<OpinionId> points = view.opinions().points().stream()
                .map(point -> point.opinionId())
                .toList();
        return new PageLabels(
                names,
                item -> view.item(item)
                        .map(known -> words.text(
                                "label.item", known.number(), known.finding().title()))
                        .orElseGet(() -> words.text("value.none")),
                opinion -> words.text("label.opinion", points.indexOf(opinion) + 1),
                stream -> stream.equals(view.stream()) ? view.outline().title() : names.entry(stream),
                NamedParts.of(List.of()));
    }

    /**
     * On the page of an entry of a register that holds {@code facts}, which names no items of cases.
     *
     * @param cases what cases are called, for the reader
     */
    static PageLabels ofEntry(PageNames names, Vocabulary words, Object facts, Function<CaseId, String> cases) {
        NamedParts parts = NamedParts.of(facts);
        return new PageLabels(
                names,
                item -> words.text("value.none"),
                parts::name,
                stream ->
                        stream.kind().equals(CaseId.KIND) ? cases.apply(new CaseId(stream.id())) : names.entry(stream),
                parts);
    }

    /** In a table of more than one case: items and points of opinions, which have names in theirs, by their ids. */
    static PageLabels ofTable(PageNames names) {
        return new PageLabels(names, ItemId::value, OpinionId::value, StreamId::value, NamedParts.of(List.of()));
    }

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
        return items.apply(item);
    }

    @Override
    public String opinion(OpinionId opinion) {
        return opinions.apply(opinion);
    }

    @Override
    public String part(Object id) {
        return parts.name(id);
    }

    @Override
    public String stream(StreamId stream) {
        return streams.apply(stream);
    }
}
