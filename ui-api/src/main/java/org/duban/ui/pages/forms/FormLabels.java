package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageLabels;
import org.duban.ui.pages.PageNames;
import org.jspecify.annotations.Nullable;

/** What things are called in a form, and what things are called that it would put on record. */
final class FormLabels {

    private FormLabels() {}

    /**
     * The labels of a form.
     *
     * @param view of the case that it is about; null if about none
     * @param foretold what it would lead to
     */
    static PageLabels of(@Nullable CaseView view, PageNames names, Vocabulary words, List<Event> foretold) {
        Optional<PageLabels> ofCase = Optional.ofNullable(view).map(known -> PageLabels.ofCase(known, names, words));
        return new PageLabels(
                names,
                item -> Stream.concat(known(view, ofCase, item), titles(foretold, item))
                        .findFirst()
                        .orElseGet(item::value),
                opinion -> ofCase.map(labels -> labels.opinion(opinion)).orElseGet(opinion::value),
                stream -> ofCase.map(labels -> labels.stream(stream)).orElseGet(() -> names.entry(stream)));
    }

    private static Stream<String> known(@Nullable CaseView view, Optional<PageLabels> ofCase, ItemId item) {
        return ofCase.stream()
                .filter(labels -> view != null && view.item(item).isPresent())
                .map(labels -> labels.item(item));
    }

    private static Stream<String> titles(List<Event> foretold, ItemId item) {
        return foretold.stream()
                .filter(ItemIdentified.class::isInstance)
                .map(ItemIdentified.class::cast)
                .filter(found -> found.itemId().equals(item))
                .map(ItemIdentified::title);
    }
}
