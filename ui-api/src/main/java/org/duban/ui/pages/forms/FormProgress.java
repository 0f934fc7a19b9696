package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.events.Evidence;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a form.
 *
 * @param key by which a form that is sent twice is known
 * @param seen the position of the ledger when what is shown was read
 * @param problem why it was not recorded; null if it was not tried
 * @param meanwhile what others recorded about the same since it was shown
 * @param foretold what it would lead to; null if that was not asked
 * @param made the document that would be sent out; null if that was not asked, or none was made
 */
record FormProgress(
        String key,
        long seen,
        @Nullable Problem problem,
        List<HistoryEntry> meanwhile,
        @Nullable List<String> foretold,
        @Nullable Evidence made) {

    /** A form that nobody has filled in yet. */
    static FormProgress fresh(long head) {
        return new FormProgress(UUID.randomUUID().toString(), head, null, List.of(), null, null);
    }

    /** A form as it came back. */
    static FormProgress sent(HttpServletRequest request, long head) {
        String key = Optional.ofNullable(request.getParameter("key"))
                .filter(given -> given.matches("[0-9a-f-]{36}"))
                .orElseGet(() -> UUID.randomUUID().toString());
        return new FormProgress(key, seen(request, head).orElse(head), null, List.of(), null, null);
    }

    /** Up to where whoever sends a form had seen what is recorded; empty if the form does not say, or claims what cannot be. */
    static Optional<Long> seen(HttpServletRequest request, long head) {
        return Optional.ofNullable(request.getParameter("seen"))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .filter(seen -> seen <= head);
    }

    FormProgress foretelling(List<String> events, @Nullable Evidence made) {
        return new FormProgress(key, seen, null, List.of(), events, made);
    }

    FormProgress failing(Problem why) {
        return failing(why, List.of());
    }

    /** Refused, perhaps for what others did meanwhile. */
    FormProgress failing(Problem why, List<HistoryEntry> others) {
        return new FormProgress(key, seen, why, others, null, null);
    }

    /** Of a form that was recorded with something else in it: whoever sends it once more means another one. */
    FormProgress anew(Problem why) {
        return new FormProgress(UUID.randomUUID().toString(), seen, why, List.of(), null, null);
    }

    /** Shows what others did meanwhile, after which it is seen. */
    FormProgress seeing(long head, List<HistoryEntry> others) {
        return new FormProgress(key, head, null, others, null, null);
    }

    /** What is wrong with fields, by where. */
    Map<String, String> faults() {
        return problem == null
                ? Map.of()
                : problem.errors().stream()
                        .filter(error -> error.containsKey("pointer"))
                        .collect(Collectors.toMap(
                                error -> error.get("pointer"), error -> error.get("detail"), (one, other) -> one));
    }
}
