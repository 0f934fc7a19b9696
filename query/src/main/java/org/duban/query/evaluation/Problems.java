package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** @param signs that tell it from others; one in common makes two problems the same */
    private record Problem(List<Party> parties, Set<String> signs, MeasuredRow row) {

        boolean again(Party party, Problem earlier) {
            return earlier.row().on().getYear() < row.on().getYear()
                    && earlier.parties().contains(party)
                    && earlier.signs().stream().anyMatch(signs::contains);
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
        known.add(new Problem(
                parties,
                Stream.concat(Stream.of(title(finding.title())), provision).collect(Collectors.toSet()),
                row(view, finding.title(), finding.identifiedOn(), item.itemId().value())));
    }

    /** Takes up what a suggestion is about. */
    void add(CaseView view, List<Party> parties) {
        String title = view.outline().title();
        known.add(new Problem(
                parties, Set.of(title(title)), row(view, title, view.course().openedOn(), "")));
    }

    /** Counts those that were there in an earlier year. */
    void count(MeasureTally tally) {
        for (Problem problem : known) {
            if (tally.holds(problem.row().on())) {
                List<Party> again = problem.parties().stream()
                        .filter(party -> known.stream().anyMatch(earlier -> problem.again(party, earlier)))
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
