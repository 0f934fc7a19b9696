package org.duban.ui.pages.years;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.figure.FigureRow;
import org.duban.ui.evaluations.FigureRowAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a figure as a page shows it.
 *
 * @param path of the page of the case or entry
 * @param title of it; null where that is a person
 * @param person who it is about; null unless that is a person
 * @param acts what was done, by kinds
 */
public record YearRow(
        String path, @Nullable String title, @Nullable PersonId person, LocalDate on, List<String> acts, int times) {

    private static final String OF_PERSONS = "DEPUTY_";

    static YearRow of(FigureRow row) {
        return of(row.key(), row.on(), row.stream(), row.title(), row.kinds(), row.events());
    }

    static YearRow of(FigureRowAnswer row) {
        return of(row.countedThing(), row.on(), row.stream(), row.title(), row.acts(), row.events());
    }

    private static YearRow of(
            String key,
            LocalDate on,
            StreamId stream,
            @Nullable String title,
            List<String> kinds,
            List<String> events) {
        boolean ofCase = stream.kind().equals(CaseId.KIND);
        return new YearRow(
                ofCase ? "/cases/" + stream.id() : "/registers/" + stream.kind() + "/" + stream.id(),
                title,
                kinds.stream().anyMatch(kind -> kind.contains(OF_PERSONS)) ? new PersonId(key) : null,
                on,
                kinds,
                events.size());
    }
}
