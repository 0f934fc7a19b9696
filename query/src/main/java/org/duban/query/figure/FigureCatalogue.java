package org.duban.query.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.query.Figures;

/** Every figure that a yearly report can state, in the order of the report of 2023, then those that forms add. */
public final class FigureCatalogue {

    /** The lines of that report; labels are numbers that belong to a name and count nothing. */
    private static final List<String> REPORT = List.of(
            "congress-meetings",
            "standing-committee-meetings",
            "chairpersons-meetings",
            "special-work-reports",
            "statutes-inspected",
            "research-and-inquiries",
            "deputies-resigned",
            "deputies-by-elected",
            "appointments-and-removals",
            "research-outcomes",
            "organisations-visited",
            "duties-in-scheme",
            "duty-periods",
            "key-units-added",
            "contact-point-system",
            "information-officers",
            "neighbourhoods-covered",
            "statutes-consulted",
            "opinions-reported",
            "opinions-adopted",
            "lawyer-stations",
            "major-decision-reports",
            "training-above",
            "training-district",
            "activity-attendances",
            "suggestions-raised",
            "suggestions-in-district-power",
            "suggestions-adopted",
            "suggestions-adopted-share",
            "suggestions-satisfied-share",
            "rules-made",
            "session-identity",
            "labels");

    private static final List<String> LABELS = List.of("contact-point-system", "session-identity", "labels");

    private FigureCatalogue() {}

    /** All of them. */
    public static List<FigureLine> all() {
        List<FigureLine> lines = new ArrayList<>(IntStream.range(0, REPORT.size())
                .mapToObj(n -> line(REPORT.get(n), n + 1))
                .toList());
        Figures.defined().stream()
                .filter(figure -> !REPORT.contains(figure.id()))
                .forEach(figure -> lines.add(new FigureLine(figure.id(), null, figure, false)));
        return List.copyOf(lines);
    }

    /** The line of that id; empty if there is none. */
    public static Optional<FigureLine> find(String id) {
        return all().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private static FigureLine line(String id, int place) {
        return new FigureLine(id, place, Figures.of(id).orElse(null), LABELS.contains(id));
    }
}
