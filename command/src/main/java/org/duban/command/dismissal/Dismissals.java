package org.duban.command.dismissal;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.SharedProcess;
import org.duban.command.dismissal.DismissalCommand.MoveDismissal;
import org.duban.command.dismissal.DismissalCommand.RecordDefence;
import org.duban.command.dismissal.DismissalCommand.VoteOnDismissal;
import org.duban.command.dismissal.DismissalCommand.WithdrawDismissal;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.person.Person.Held;
import org.duban.command.steps.Movers;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.duban.events.dismissal.DismissalEvent;
import org.duban.events.dismissal.DismissalEvent.DefenceHeard;
import org.duban.events.dismissal.DismissalEvent.DismissalMoved;
import org.duban.events.dismissal.DismissalEvent.DismissalVoted;
import org.duban.events.dismissal.DismissalEvent.DismissalWithdrawn;
import org.duban.events.dismissal.DismissalEvent.Mover;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** The motion to remove somebody from office among the forms of supervision. */
public final class Dismissals extends SteppedForm<DismissalCommand, DismissalEvent> {

    /** One in so many members can bring a motion in. */
    private static final int FIFTH = 5;

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "DD"), entry("publish-report", "DD"), entry("close-case", "S24 §62; DD"));

    /** The form. */
    public static final Dismissals FORM = new Dismissals();

    private Dismissals() {
        super(Outline.of("DISMISSAL", DismissalCommand.class, DismissalEvent.class)
                .refusing(DismissalRule.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .step(Step.of(MoveDismissal.class, DismissalMoved.class).checking(Dismissals::moved))
                .step(Step.of(RecordDefence.class, DefenceHeard.class)
                        .before(DismissalVoted.class)
                        .before(DismissalWithdrawn.class)
                        .checking((e, so) -> CommandRefused.unless(isClear(e), DismissalRule.DEFENCE_UNCLEAR)))
                .step(Step.of(VoteOnDismissal.class, DismissalVoted.class)
                        .once()
                        .before(DismissalWithdrawn.class)
                        .afterAll(DefenceHeard.class)
                        .with(
                                "carried",
                                (c, so) -> c.ballot().isMajorityOf(c.session().members()))
                        .checking(Dismissals::voted)
                        .leadingTo((e, so) ->
                                e.carried() ? DismissedPost.of(so.log()).left(e, so.context()) : List.of()))
                .step(Step.of(WithdrawDismissal.class, DismissalWithdrawn.class)
                        .once()
                        .before(DismissalVoted.class)));
    }

    /** It ends with a vote, or because it was taken back. */
    @Override
    protected @Nullable String missing(StepLog log) {
        boolean over = log.has(DismissalVoted.class) || log.has(DismissalWithdrawn.class);
        return over ? null : DismissalVoted.class.getSimpleName();
    }

    /** Whoever was said to have been dismissed was not, or was after all. */
    @Override
    public List<? extends Event> consequences(
            DismissalEvent wrong, DismissalEvent right, StepLog after, Context context) {
        return wrong instanceof DismissalVoted was && right instanceof DismissalVoted now
                ? DismissedPost.of(after).turned(was, now, context)
                : List.of();
    }

    private static void moved(DismissalMoved e, SoFar soFar) {
        Held held = People.known(soFar.context(), e.official()).postsOn(e.occurredOn()).stream()
                .filter(one -> one.title().equals(e.post())
                        && one.organ() != null
                        && e.organs().contains(one.organ()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        DismissalRule.OFFICIAL_HOLDS_NO_SUCH_POST,
                        "person",
                        e.official().value(),
                        "post",
                        e.post()));
        CommandRefused.unless(held.post() != Post.HEAD_OF_ORGAN, DismissalRule.ONLY_CONGRESS_RECALLS, "post", e.post());
        CommandRefused.unless(e.mover() != Mover.ORGAN || e.movingOrgan() != null, DismissalRule.MOVING_ORGAN_MISSING);
        Movers.mustBeAlone(
                e.mover(),
                (e.mover() != Mover.MEMBERS && !e.movers().isEmpty())
                        || (e.mover() != Mover.ORGAN && e.movingOrgan() != null));
        if (e.mover() == Mover.MEMBERS) {
            membersMoved(e, soFar);
        }
    }

    private static void membersMoved(DismissalMoved e, SoFar soFar) {
        long movers = e.movers().stream().distinct().count();
        Movers.mustBeMembers(movers, e.members(), soFar.context(), e.occurredOn());
        CommandRefused.unless(
                movers * FIFTH >= e.members(),
                DismissalRule.MOVERS_TOO_FEW,
                "movers",
                String.valueOf(movers),
                "members",
                String.valueOf(e.members()));
        for (PersonId mover : e.movers()) {
            boolean member = People.known(soFar.context(), mover).postsOn(e.occurredOn()).stream()
                    .anyMatch(held -> held.post() == Post.STANDING_COMMITTEE_MEMBER);
            CommandRefused.unless(member, DismissalRule.MOVER_NO_MEMBER, "person", mover.value());
        }
    }

    /** Whoever answers in writing wrote something, and whoever declines said nothing. */
    private static boolean isClear(DefenceHeard e) {
        boolean said = e.statement() != null;
        return switch (e.defence()) {
            case IN_WRITING -> said;
            case DECLINED -> !said;
            case BEFORE_THE_SESSION -> true;
        };
    }

    private static void voted(DismissalVoted e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        BallotRules.cast(e.ballot(), e.session());
        CommandRefused.unless(
                e.carried() == e.ballot().isMajorityOf(e.session().members()), CommonRule.CORRECTION_DOES_NOT_FIT);
    }
}
