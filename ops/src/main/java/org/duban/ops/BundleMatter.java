package org.duban.ops;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Secrecy;
import org.duban.events.StreamId;
import org.duban.ops.bundle.EventChoice;
import org.duban.query.caseview.CaseOutline;
import org.duban.query.figure.FigureRow;
import org.duban.query.figure.FigureValue;
import org.duban.ui.evaluations.CountedYear;
import org.duban.ui.evaluations.ReportDigest;
import org.jspecify.annotations.Nullable;

/** What a bundle is of. */
sealed interface BundleMatter {

    /** Which events it shows. */
    EventChoice events();

    /** What is said of it, by names. */
    Map<String, Object> about();

    /** The cases that it shows something of. */
    Set<CaseId> cases();

    /** What is told beside the events, by names of files; {@code positions} are those of events by their ids. */
    Map<String, String> texts(Map<String, Long> positions);

    /** A case. */
    record OfCase(CaseId caseId, CaseOutline outline) implements BundleMatter {

        @Override
        public EventChoice events() {
            return EventChoice.of(caseId);
        }

        @Override
        public Map<String, Object> about() {
            return new TreeMap<>(Map.of("kind", "case", "case", caseId.value(), "title", outline.title()));
        }

        @Override
        public Set<CaseId> cases() {
            return Set.of(caseId);
        }

        @Override
        public Map<String, String> texts(Map<String, Long> positions) {
            return Map.of();
        }
    }

    /**
     * A yearly report.
     *
     * @param leftOut the cases that it counts and does not show
     */
    record OfYear(CountedYear year, Set<CaseId> leftOut) implements BundleMatter {

        /**
         * A row of a figure.
         *
         * @param events the positions of what recorded it
         */
        private record Line(
                String key,
                LocalDate on,
                StreamId stream,
                @Nullable String title,
                boolean inPart,
                List<Long> events) {}

        /**
         * A row of which nothing is shown.
         *
         * @param withheld always
         * @param events how many recorded it
         */
        private record HiddenRow(boolean withheld, boolean inPart, int events) {}

        /** Whether it counts nothing at all. */
        boolean empty() {
            return rows().findAny().isEmpty();
        }

        @Override
        public EventChoice events() {
            return EventChoice.of(rows().filter(row -> !isLeftOut(row))
                    .flatMap(row -> row.events().stream())
                    .collect(Collectors.toSet()));
        }

        @Override
        public Map<String, Object> about() {
            Map<String, Object> about = new TreeMap<>();
            about.put("kind", "year");
            about.put("from", year.content().from().toString());
            about.put("to", year.content().to().toString());
            about.put("on", year.content().on().toString());
            about.put("position", year.content().position());
            about.put("report", ReportDigest.of(year.content()));
            about.put("secretCasesLeftOut", leftOut.size());
            return about;
        }

        @Override
        public Set<CaseId> cases() {
            return rows().map(FigureRow::stream)
                    .filter(stream -> stream.kind().equals(CaseId.KIND))
                    .map(stream -> new CaseId(stream.id()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Map<String, String> texts(Map<String, Long> positions) {
            Map<String, List<Record>> lists = new LinkedHashMap<>();
            year.found().values().stream()
                    .filter(FigureValue::computed)
                    .forEach(value -> lists.put(
                            value.line().id(),
                            value.rows().stream()
                                    .map(row -> line(row, positions))
                                    .toList()));
            return Map.of(
                    "report.json",
                    ReportDigest.canonical(year.content()),
                    "figures.json",
                    ReportDigest.canonical(lists));
        }

        private boolean isLeftOut(FigureRow row) {
            return row.stream().kind().equals(CaseId.KIND)
                    && leftOut.contains(new CaseId(row.stream().id()));
        }

        private Record line(FigureRow row, Map<String, Long> positions) {
            if (isLeftOut(row)) {
                return new HiddenRow(true, row.inPart(), row.events().size());
            }
            List<Long> events = row.events().stream().map(positions::get).toList();
            return new Line(row.key(), row.on(), row.stream(), row.title(), row.inPart(), events);
        }

        private Stream<FigureRow> rows() {
            return year.found().values().stream().flatMap(value -> value.rows().stream());
        }
    }

    /** Whether nothing of a case with that outline is to leave the house. */
    static boolean secret(CaseOutline outline) {
        return outline.secrecy() == Secrecy.SECRET;
    }
}
