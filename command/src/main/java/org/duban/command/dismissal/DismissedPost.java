package org.duban.command.dismissal;

import java.util.List;
import org.duban.command.Context;
import org.duban.command.person.People;
import org.duban.command.person.Person.Held;
import org.duban.command.steps.StepLog;
import org.duban.events.Event;
import org.duban.events.dismissal.DismissalEvent.DismissalMoved;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.person.PersonEvent.PostLeft;
import org.duban.events.person.PersonEvent.PostTaken;

/** The post that a motion is to remove somebody from: it ends with the vote that carries the motion. */
record DismissedPost(DismissalMoved motion) {

    static DismissedPost of(StepLog log) {
        return new DismissedPost(log.opened(DismissalMoved.class));
    }

    /** What a vote that carries the motion leads to: nothing where the post was left before. */
    List<Event> left(DismissalVoted vote, Context context) {
        boolean held = People.known(context, motion.official()).postsOn(vote.occurredOn()).stream()
                .anyMatch(this::isThat);
        return held ? List.of(new PostLeft(motion.official(), motion.post(), vote.occurredOn())) : List.of();
    }

    /** What follows from another outcome, as far as the register of people does not tell otherwise since. */
    List<Event> turned(DismissalVoted wrong, DismissalVoted right, Context context) {
        if (wrong.carried() == right.carried()) {
            return List.of();
        }
        if (right.carried()) {
            return left(right, context);
        }
        List<Held> held = People.known(context, motion.official()).posts().stream()
                .filter(this::isThat)
                .toList();
        return held.isEmpty()
                        || !right.occurredOn().equals(held.getLast().span().until())
                ? List.of()
                : List.of(again(held.getLast(), right));
    }

    private PostTaken again(Held held, DismissalVoted vote) {
        return new PostTaken(
                motion.official(), held.post(), held.organ(), held.unit(), held.title(), vote.occurredOn());
    }

    private boolean isThat(Held held) {
        return held.title().equals(motion.post());
    }
}
