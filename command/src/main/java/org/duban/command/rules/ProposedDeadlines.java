package org.duban.command.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.Derivation.DecidedDate;
import org.duban.events.LegalStatus;

/** Derives deadlines as rules that are proposed would have set them in place of those that held. */
record ProposedDeadlines(RuleBook held, Deriver before, RuleBook proposed, Deriver after) {

    private static final Comparator<Deadline> BY_DAY =
            Comparator.comparing(Deadline::dueOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /**
     * Returns {@code deadline} under the rule that is new or different in the proposal, else under its own version on
     * the proposal's calendar. Where the proposal changes nothing, what was recorded stays as it was, even if it was
     * counted before a calendar was published.
     */
    Deadline of(Deadline deadline) {
        return proposed.find(deadline.ruleId(), deadline.trigger())
                .filter(row -> !held.contains(row))
                .map(row -> derived(deadline, row, after))
                .or(() -> held.version(deadline.ruleId(), deadline.version()).flatMap(own -> moved(deadline, own)))
                .orElse(deadline);
    }

    /** Empty if the proposal's calendar leads to the same day. */
    private Optional<Deadline> moved(Deadline deadline, RuleRow own) {
        Deadline now = derived(deadline, own, before);
        return Optional.of(derived(deadline, own, after)).filter(other -> !Objects.equals(other.dueOn(), now.dueOn()));
    }

    /**
     * A date that was decided stays, and so do suspensions, and what an internal rule set unless {@code row} is law. An extension that is on record stands, whatever its cap would
     * be; but where {@code row} counts the term itself, nobody who was given longer has less time than it gives.
     */
    private static Deadline derived(Deadline deadline, RuleRow row, Deriver deriver) {
        Reckoning kept = Reckoning.of(deadline, row);
        Reckoning own = row.authority().status() == LegalStatus.LAW ? kept.by(null) : kept;
        DecidedDate decided = own.decided();
        if (decided == null) {
            return deriver.derive(own.counted());
        }
        Deadline stands = deriver.derive(own);
        return decided.extension() && row.timing() instanceof Timing.Counted
                ? Stream.of(stands, deriver.derive(own.counted())).max(BY_DAY).orElseThrow()
                : stands;
    }
}
