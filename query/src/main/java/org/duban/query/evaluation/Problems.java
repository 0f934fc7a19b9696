package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.row.SearchText;

/**
 * Finds the problems that come again: one of the same party and of an earlier calendar year has the same title, or was found
 * under the same provision of the same subject.
 */
final class Problems {

    private final List<Problem> known = new ArrayList<>();

    /** The first year in which a party had a problem with a sign: whether there was one earlier is one look. */
    private final Map<Party, Map<String, Integer>> since = new HashMap<>();

    /** @param signs that tell it from others; one in common makes two problems the same */
    private record Problem(List<Party> parties, Set<String> signs, MeasuredRow row) {

        int year() {
            return row.on().getYear();
        }
    }

    /** Takes up an item that was found. */
    void add(CaseView view, ItemView item) {
        List<Party> parties = MeasureTally.of(
                item.assignment() == null ? null : item.assignment().leadUnit(), item.organ());
        ItemView.Finding finding = item.finding();
        Stream<String> provision = finding.article() == null || view.outline().subject() == null
                ? Stream.of()
                : Stream.of("under " + view.outline().subject() + " " + finding.article());
        add(new Problem(
                parties,
                Stream.concat(Stream.of(title(finding.title())), provision).collect(Collectors.toSet()),
                row(view, finding.title(), finding.identifiedOn(), item.itemId().value())));
    }

    /** Takes up what a suggestion is about. */
    void add(CaseView view, List<Party> parties) {
        String title = view.outline().title();
        add(new Problem(
                parties, Set.of(title(title)), row(view, title, view.course().openedOn(), "")));
    }

    private void add(Problem problem) {
        known.add(problem);
        for (Party party : problem.parties()) {
            Map<String, Integer> years = since.computeIfAbsent(party, any -> new HashMap<>());
            problem.signs().forEach(sign -> years.merge(sign, problem.year(), Math::min));
        }
    }

    private boolean again(Party party, Problem problem) {
        Map<String, Integer> years = since.getOrDefault(party, Map.of());
        return problem.signs().stream().anyMatch(sign -> years.getOrDefault(sign, problem.year()) < problem.year());
    }

    /** Counts those that were there in an earlier year. */
    void count(MeasureTally tally) {
        for (Problem problem : known) {
            if (tally.holds(problem.row().on())) {
                List<Party> again = problem.parties().stream()
                        .filter(party -> again(party, problem))
                        .toList();
                tally.add(Measure.COME_AGAIN, again, problem.row());
            }
        }
    }

    private static String title(String title) {
        return "called " + SearchText.folded(title);
    }

    private static MeasuredRow row(CaseView view, String title, LocalDate on, String which) {
        return new MeasuredRow(
                view.stream(),
                view.outline().title(),
                title,
                "COME_AGAIN",
                on,
                null,
                null,
                null,
                true,
                on + " " + view.caseId() + " " + which);
    }
}
