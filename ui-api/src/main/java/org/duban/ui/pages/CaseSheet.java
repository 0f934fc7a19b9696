package org.duban.ui.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.ItemId;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;

/**
 * What is on record of one case, in words.
 *
 * @param view as far as the reader sees it
 */
record CaseSheet(CaseView view, PageNames names, Words words) {

    static final Set<String> TOLD_ELSEWHERE = Set.of(
            "caseId", "outline", "course", "duties", "items", "partial", "version", "position", "facts", "proceedings");
    static final Set<String> TOLD_WITH_THE_ITEM = Set.of("state", "returns", "mergedInto");

    /** What was done in it beside its items: what its form keeps first, then what all forms share. */
    List<Fact> whole() {
        FactSheet sheet = sheet();
        return Stream.of(
                        sheet.of(view.facts(), Set.of()),
                        sheet.of(view, TOLD_ELSEWHERE),
                        sheet.of(view.proceedings(), Set.of()))
                .flatMap(List::stream)
                .toList();
    }

    /** How an item was handled. */
    List<Fact> of(ItemView item) {
        return item.handling() == null ? List.of() : sheet().of(item.handling(), TOLD_WITH_THE_ITEM);
    }

    /** An item by its number and title. */
    String item(ItemId item) {
        return labels().item(item);
    }

    private FactSheet sheet() {
        return new FactSheet(new ValueText(told(), labels()), words, "/cases/" + view.caseId() + "/items/");
    }

    private PageLabels labels() {
        return PageLabels.ofCase(view, names, told());
    }

    private Vocabulary told() {
        return Vocabulary.in(words.language());
    }
}
