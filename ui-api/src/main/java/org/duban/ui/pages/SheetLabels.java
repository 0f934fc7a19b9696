package org.duban.ui.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.UnitId;
import org.duban.query.followup.FollowUp;
import org.duban.query.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What codes and ids are called in a table. */
record SheetLabels(Words words, PageNames names, Citations citations) {

    /** What {@code code} is called among those that {@code family} names; the code itself where nothing is said of it. */
    String code(String family, Object code) {
        return words.find(family + "." + code).orElseGet(code::toString);
    }

    /** What several are called, in one cell. */
    String codes(String family, List<?> codes) {
        return joined(codes.stream().map(code -> code(family, code)));
    }

    /** What the deadline of something owed rests on, and how firm that is. */
    String basis(FollowUp followUp) {
        return citations.cite(followUp.due());
    }

    /** What something owed is about, and of what recurs which period; its kind has a column to itself, to sort by. */
    String matter(FollowUp followUp) {
        Vocabulary told = Vocabulary.in(words.language());
        return followUp.period().isEmpty()
                ? followUp.title()
                : told.text("label.duty", followUp.title(), told.period(followUp.period()));
    }

    /** A unit; empty if there is none. */
    String unit(@Nullable UnitId unit) {
        return unit == null ? "" : names.unit(unit);
    }

    /** Several of them, in one cell. */
    String units(List<UnitId> units) {
        return joined(units.stream().map(names::unit));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
