package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A form for one command, as the page draws it.
 *
 * @param address where it is sent
 * @param title what it does
 * @param about what it is about, from the whole to the part: a case, an item
 * @param back the page of that
 * @param bases the provisions it rests on, as people cite them
 * @param left what of a record cannot be corrected, by what it is called; empty if all can be, or nothing is corrected
 * @param repeats whether it is about nothing yet, so that one more like it may be wanted
 * @param fields what there is to fill in
 * @param document that can be made of what is filled in; null if none can be
 * @param paper whose act is written down from paper, if the sender may do that; null if not
 * @param known the names of fields that are not asked for
 * @param key by which a form that is sent twice is known
 * @param seen the position of the ledger when what is shown was read
 * @param problem why it was not recorded; null if it was not tried
 * @param meanwhile what others recorded about the same since it was shown
 * @param foretold what it would lead to, if that was asked
 */
public record CommandForm(
        String address,
        String title,
        List<String> about,
        String back,
        List<String> bases,
        List<String> left,
        boolean repeats,
        List<FormField> fields,
        @Nullable MadeDocument document,
        @Nullable FormField paper,
        List<String> known,
        String key,
        long seen,
        @Nullable Problem problem,
        List<HistoryEntry> meanwhile,
        @Nullable List<String> foretold) {

    /**
     * The fields with something wrong, in their order; those of a group are called by its name, too. What is not asked for is
     * nothing that anybody could put right here.
     */
    public List<FormField> faulty() {
        return Stream.concat(fields.stream(), Stream.ofNullable(paper))
                .flatMap(FormField::wholeByPath)
                .filter(field -> field.kind() != FieldKind.HIDDEN)
                .filter(field -> field.fault() != null)
                .toList();
    }

    /** What is wrong beside, and stands at none of these fields. */
    public List<String> elsewhere() {
        if (problem == null) {
            return List.of();
        }
        Set<String> told = Stream.concat(
                        faulty().stream().map(FormField::fault).map(String::valueOf), Stream.of(problem.detail()))
                .collect(Collectors.toSet());
        return problem.errors().stream()
                .map(error -> error.getOrDefault("detail", ""))
                .filter(detail -> !detail.isEmpty() && !told.contains(detail))
                .distinct()
                .toList();
    }
}
