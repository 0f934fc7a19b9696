package org.duban.ui.processing;

import java.util.List;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** Shows an operator what groups of processors parked, and has it tried again. */
public final class DeadLetterService {

    private final List<Group> groups;

    /** Shows what {@code groups} parked. */
    public DeadLetterService(List<Group> groups) {
        this.groups = groups;
    }

    DeadLetterList all() {
        return new DeadLetterList(
                groups.stream().flatMap(group -> group.parked().stream()).toList());
    }

    /**
     * Tries once more what a group parked of a stream.
     *
     * @return what is still parked of it
     * @throws ProblemException if nothing of it is parked
     */
    DeadLetterList retry(String name, String stream) {
        Group group = groups.stream()
                .filter(one -> one.name().equals(name) && !of(one, stream).isEmpty())
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        group.retry(stream);
        return new DeadLetterList(of(group, stream));
    }

    private static List<ParkedEvent> of(Group group, String stream) {
        return group.parked().stream()
                .filter(event -> event.stream().equals(stream))
                .toList();
    }
}
