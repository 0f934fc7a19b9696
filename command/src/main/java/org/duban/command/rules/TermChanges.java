package org.duban.command.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.events.Deadline;
import org.duban.events.InternalTerm;
import org.duban.events.Suspension;

/** What becomes of a deadline once it is set; each keeps what happened to it before. */
public final class TermChanges {

    private final RuleBook book;
    private final Deriver deriver;
    private final TermsInForce terms;

    TermChanges(RuleBook book, Deriver deriver, InternalTerms internal) {
        this.book = book;
        this.deriver = deriver;
        this.terms = new TermsInForce(book, internal);
    }

    /**
     * Returns {@code deadline} derived again from the rule, the trigger and the offset it has, under other suspensions.
     *
     * @param suspensions all of them, not only those that came last
     * @throws NoSuchRule if there is no such version of its rule
     */
    public Deadline suspended(Deadline deadline, List<Suspension> suspensions) {
        return deriver.derive(reckoning(deadline).suspended(suspensions));
    }

    /**
     * Returns {@code before} put off to {@code dueOn}; whether that is past the cap is for the caller to say.
     *
     * @throws NoSuchRule if there is no such version of its rule
     */
    public Deadline extended(Deadline before, LocalDate dueOn) {
        Reckoning reckoning = reckoning(before);
        return deriver.derive(reckoning.extended(dueOn, deriver.cap(reckoning)));
    }

    /**
     * Returns the last day an extension of {@code deadline} may reach; empty if there is no cap.
     *
     * @throws NoSuchRule if there is no such version of its rule
     */
    public Optional<LocalDate> cap(Deadline deadline) {
        return Optional.ofNullable(deriver.cap(reckoning(deadline)));
    }

    /**
     * Returns {@code deadline} as it should be now: under the correction of its rule, if that was corrected, and on the
     * calendar as published today. Suspensions stay, and so does a decided date. Empty if nothing changes.
     */
    public Optional<Deadline> recounted(Deadline deadline) {
        return book.version(deadline.ruleId(), deadline.version())
                .map(row -> deriver.derive(Reckoning.of(deadline, row).under(book.right(row))))
                .filter(again -> Deriver.differs(deadline, again));
    }

    /**
     * Returns {@code deadline}, which nothing has happened to yet, with another trigger: counted from it, under the
     * version that it has if that holds on the day, and by the internal rule that holds on it if another one held on the
     * day before. A decided date stays, and only its cap follows.
     *
     * @throws NoSuchRule if there is no such version of its rule
     */
    public Deadline from(Deadline deadline, LocalDate trigger) {
        return deriver.derive(moved(reckoning(deadline), trigger));
    }

    /**
     * Returns what becomes of {@code later}, which rests on {@code was}, if that should have been {@code now}. Its
     * suspensions stay, and so does the date it was put off to, unless that puts off nothing any more. A date within the
     * cap it was decided under stays within it though the cap that is counted now is an earlier one.
     *
     * @throws NoSuchRule if there is no such version of their rule
     */
    public Deadline upon(Deadline later, Deadline was, Deadline now) {
        Reckoning own = reckoning(later);
        Reckoning bare = moved(own.resting(reckoning(was), reckoning(now)), now.trigger());
        return deriver.derive(own.extension()
                .flatMap(put -> deriver.putOff(bare.suspended(put.known()), put))
                .orElse(bare)
                .suspended(own.suspensions()));
    }

    private Reckoning moved(Reckoning reckoning, LocalDate trigger) {
        RuleRow own = reckoning.row();
        RuleRow row =
                own.holdsOn(trigger) ? own : book.find(own.ruleId(), trigger).orElse(own);
        Reckoning then = reckoning.from(trigger).under(row);
        if (reckoning.decided() != null && reckoning.extension().isEmpty()) {
            return then;
        }
        InternalTerm was = terms.internal(own.ruleId(), reckoning.trigger());
        InternalTerm now = terms.internal(own.ruleId(), trigger);
        return Objects.equals(was, now) ? then : then.by(now);
    }

    private Reckoning reckoning(Deadline deadline) {
        return book.version(deadline.ruleId(), deadline.version())
                .map(row -> Reckoning.of(deadline, row))
                .orElseThrow(() ->
                        new NoSuchRule("There is no version " + deadline.version() + " of " + deadline.ruleId() + "."));
    }
}
