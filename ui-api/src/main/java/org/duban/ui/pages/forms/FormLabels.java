package org.duban.ui.pages.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.words.NamedParts;
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
     * @param entry of the register that it is about; null if about none
     * @param cases tells what a case is called, empty for one that the reader is not shown
     * @param foretold what it would lead to
     */
    static PageLabels of(
            @Nullable CaseView view,
            @Nullable RegisterView entry,
            PageNames spoken,
            Function<CaseId, Optional<String>> cases,
            Vocabulary words,
            List<Event> foretold) {
        PageNames names = spoken.knowing(begun(foretold));
        NamedParts parts = NamedParts.of(entry == null ? foretold : List.of(entry.facts(), foretold));
        Optional<PageLabels> ofCase = Optional.ofNullable(view).map(known -> PageLabels.ofCase(known, names, words));
        return new PageLabels(
                names,
                item -> Stream.concat(known(view, ofCase, item), titles(foretold, item))
                        .findFirst()
                        .orElseGet(item::value),
                opinion -> ofCase.map(labels -> labels.opinion(opinion)).orElseGet(() -> parts.name(opinion)),
                stream -> stream.kind().equals(CaseId.KIND)
                        ? titled(view, stream, cases, foretold)
                        : ofCase.map(labels -> labels.stream(stream)).orElseGet(() -> names.entry(stream)),
                parts);
    }

    /** What the entries are called that would be begun; people have names of their own, which are sealed. */
    private static Map<StreamId, String> begun(List<Event> foretold) {
        Map<StreamId, String> titles = new HashMap<>();
        for (Event event : foretold) {
            Registers.ALL.stream()
                    .filter(register -> !register.kind().equals(PersonId.KIND))
                    .flatMap(register -> register.opened(event).stream())
                    .forEach(facts -> titles.put(event.stream(), facts.title()));
        }
        return titles;
    }

    private static String titled(
            @Nullable CaseView view, StreamId stream, Function<CaseId, Optional<String>> cases, List<Event> foretold) {
        return view != null && view.stream().equals(stream)
                ? view.outline().title()
                : cases.apply(new CaseId(stream.id()))
                        .or(() -> opened(foretold, stream))
                        .orElse(stream.id());
    }

    /** What a case is called that would be opened. */
    private static Optional<String> opened(List<Event> foretold, StreamId stream) {
        return foretold.stream()
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .filter(opening -> opening.caseId().stream().equals(stream))
                .flatMap(opening -> CaseForms.ALL.stream().flatMap(form -> form.opened(opening).stream()))
                .map(view -> view.outline().title())
                .findFirst();
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
