package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Answers that were given, each with the question that must be answered the same for ever. */
final class KeptAnswers {

    private static final List<String> LISTS = List.of(
            "/api/v1/follow-ups?limit=500&status=overdue",
            "/api/v1/follow-ups?limit=500&status=due-soon",
            "/api/v1/follow-ups?limit=500&status=open",
            "/api/v1/follow-ups?limit=500&status=done-late",
            "/api/v1/follow-ups?limit=7",
            "/api/v1/cases?limit=500");

    private record Kept(Person person, String question, Answer answer) {}

    private final List<Kept> kept = new ArrayList<>();

    int size() {
        return kept.size();
    }

    /** Asks {@code person} everything there is to ask for a day, now that {@code position} is in the ledger. */
    void ask(Person person, String caseId, LocalDate on, long position) {
        LISTS.forEach(list -> ask(person, list + "&on=" + on, position));
        ask(person, "/api/v1/cases/" + caseId + "?on=" + on, position);
        ask(person, "/api/v1/cases/" + caseId + "/history?limit=500&on=" + on, position);
    }

    private void ask(Person person, String question, long position) {
        Answer answer = person.get(question + "&minPosition=" + position);
        if (answer.good()) {
            kept.add(new Kept(person, question, answer));
        } else {
            assertThat(answer.status()).as(question + ": " + answer.text()).isEqualTo(404);
        }
    }

    /** Forgets what {@code person} was told, because what he may see has changed, and today's rights hold for the past. */
    void forget(Person person) {
        kept.removeIf(answer -> answer.person().equals(person));
    }

    /** The questions that are answered otherwise today about the position their answers told of. */
    List<String> changed() {
        return kept.stream()
                .filter(then -> !then.person()
                        .get(asOf(then))
                        .text()
                        .equals(then.answer().text()))
                .map(then -> then.person().account() + " " + asOf(then))
                .toList();
    }

    private static String asOf(Kept then) {
        return then.question() + "&asOf=@" + then.answer().position();
    }
}
