package org.duban.ui.pages.years;

import java.util.Locale;
import org.duban.query.evaluation.Measure.Shape;
import org.duban.query.evaluation.MeasureValue;
import org.duban.query.evaluation.Party;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A number of one of those evaluated.
 *
 * @param heading what it is called
 * @param text as it is told; null without one
 * @param fraction what a share is of; null for anything else
 * @param link to what it counts; null if that is nothing
 */
public record UnitCell(
        String heading,
        @Nullable String text,
        @Nullable String fraction,
        @Nullable String link) {

    static UnitCell of(PageRequest visit, Party party, MeasureValue value, Locale language) {
        String path = "/year/units/" + party.kind() + "/" + party.id() + "/"
                + value.measure().id();
        return new UnitCell(
                UnitService.definition(value.measure()).title().in(language),
                value.printed(),
                value.measure().shape() == Shape.SHARE ? value.exact() : null,
                value.rows().isEmpty()
                        ? null
                        : visit.address().without("cursor").at(path).toString());
    }
}
