package org.duban.command.interpellation;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.SharedProcess;
import org.duban.command.interpellation.InterpellationCommand.FileInterpellation;
import org.duban.command.interpellation.InterpellationCommand.OrderAnswer;
import org.duban.command.interpellation.InterpellationCommand.OrderReanswer;
import org.duban.command.interpellation.InterpellationCommand.RecordInterpellationAnswer;
import org.duban.command.interpellation.InterpellationCommand.RejectInterpellation;
import org.duban.command.interpellation.InterpellationCommand.WithdrawSignature;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Deadline;
import org.duban.events.PersonId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.interpellation.InterpellationEvent;
import org.duban.events.interpellation.InterpellationEvent.AnswerMode;
import org.duban.events.interpellation.InterpellationEvent.AnswerOrdered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationAnswered;
import org.duban.events.interpellation.InterpellationEvent.InterpellationFiled;
import org.duban.events.interpellation.InterpellationEvent.InterpellationRejected;
import org.duban.events.interpellation.InterpellationEvent.ReanswerOrdered;
import org.duban.events.interpellation.InterpellationEvent.SignatureWithdrawn;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.person.PersonEvent.Post;
import org.jspecify.annotations.Nullable;

/** The interpellation among the forms of supervision. */
public final class Interpellations extends SteppedForm<InterpellationCommand, InterpellationEvent> {

    /** So many members can file one in a county or district. */
    private static final int SIGNERS = 3;

    /** Who answers for the organ only in what he or she is responsible for: an interpellation names no department. */
    private static final Set<Post> IN_CHARGE = Set.of(Post.DEPUTY_HEAD_OF_ORGAN, Post.HEAD_OF_DEPARTMENT);

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "DD"), entry("publish-report", "DD"), entry("close-case", "S24 §53; DD"));

    /** The form. */
    public static final Interpellations FORM = new Interpellations();

    private Interpellations() {
        super(Outline.of("INTERPELLATION", InterpellationCommand.class, InterpellationEvent.class)
                .refusing(InterpellationRule.values())
                .terms(InterpellationTerm.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .step(Step.of(FileInterpellation.class, InterpellationFiled.class)
                        .looking((c, so) -> CommandRefused.unless(
                                c.otherTarget() == null, InterpellationRule.TARGET_OF_OTHER_LEVEL))
                        .checking(Interpellations::filed))
                .step(Step.of(WithdrawSignature.class, SignatureWithdrawn.class)
                        .before(InterpellationRejected.class)
                        .before(InterpellationAnswered.class)
                        .oncePer(SignatureWithdrawn::signer)
                        .with("organ", (c, so) -> endsTheAnswer(so.log()) ? organ(so) : null)
                        .checking((e, so) -> CommandRefused.unless(
                                opened(so).signers().contains(e.signer()),
                                InterpellationRule.SIGNATURE_MISSING,
                                "person",
                                e.signer().value())))
                .step(Step.of(RejectInterpellation.class, InterpellationRejected.class)
                        .once()
                        .before(AnswerOrdered.class)
                        .checking((e, so) -> Meetings.decided(so.context(), e.meeting(), e.occurredOn())))
                .step(Step.of(OrderAnswer.class, AnswerOrdered.class)
                        .once()
                        .before(InterpellationRejected.class)
                        .when(so -> enough(so.log()))
                        .with("organ", (c, so) -> organ(so))
                        .with("replyBy", (c, so) -> by(so, c.occurredOn(), c.replyBy()))
                        .checking((e, so) -> Meetings.decided(so.context(), e.meeting(), e.occurredOn())))
                .step(Step.of(RecordInterpellationAnswer.class, InterpellationAnswered.class)
                        .after(AnswerOrdered.class)
                        .when(so -> CommandRefused.unless(isAwaited(so.log()), InterpellationRule.NOTHING_TO_ANSWER))
                        .when(so -> enough(so.log()))
                        .afterAll(AnswerOrdered.class)
                        .with("organ", (c, so) -> organ(so))
                        .checking(Interpellations::answered))
                .step(Step.of(OrderReanswer.class, ReanswerOrdered.class)
                        .afterAll(InterpellationAnswered.class)
                        .when(so -> CommandRefused.unless(
                                !isAwaited(so.log()),
                                CommonRule.STEP_MISSING,
                                "step",
                                InterpellationAnswered.class.getSimpleName()))
                        .with("organ", (c, so) -> organ(so))
                        .with("replyBy", (c, so) -> by(so, c.occurredOn(), c.replyBy()))
                        .checking(Interpellations::again)));
    }

    /** It ends with an answer, unless it was found to be none or has too few who stand by it. */
    @Override
    protected @Nullable String missing(StepLog log) {
        boolean over = log.has(InterpellationRejected.class) || remaining(log) < SIGNERS;
        boolean answered = log.has(InterpellationAnswered.class) && !isAwaited(log);
        return over || answered ? null : InterpellationAnswered.class.getSimpleName();
    }

    private static boolean isAwaited(StepLog log) {
        long orders = log.all(AnswerOrdered.class).count()
                + log.all(ReanswerOrdered.class).count();
        return orders > log.all(InterpellationAnswered.class).count();
    }

    private static long remaining(StepLog log) {
        return log.opened(InterpellationFiled.class).signers().size()
                - log.all(SignatureWithdrawn.class).count();
    }

    /** Whether one signature less leaves too few for the answer that is awaited. */
    private static boolean endsTheAnswer(StepLog log) {
        return isAwaited(log) && remaining(log) == SIGNERS;
    }

    private static InterpellationFiled opened(SoFar soFar) {
        return soFar.log().opened(InterpellationFiled.class);
    }

    private static SupervisedOrgan organ(SoFar soFar) {
        return opened(soFar).organs().getFirst();
    }

    private static Deadline by(SoFar soFar, LocalDate on, LocalDate dueOn) {
        return soFar.decided(InterpellationTerm.INTERPELLATION_REPLY, on, dueOn);
    }

    private static void enough(StepLog log) {
        CommandRefused.unless(
                remaining(log) >= SIGNERS,
                InterpellationRule.SIGNERS_LEFT_TOO_FEW,
                "signers",
                String.valueOf(remaining(log)),
                "needed",
                String.valueOf(SIGNERS));
    }

    private static void filed(InterpellationFiled e, SoFar soFar) {
        Meetings.during(soFar.context(), e.session(), MeetingKind.STANDING_COMMITTEE, e.occurredOn());
        CommandRefused.unless(
                e.organs().size() < 2,
                InterpellationRule.TARGETS_SEVERAL,
                "organs",
                Several.of(e.organs().stream().map(Enum::name)));
        CommandRefused.unless(
                Set.copyOf(e.signers()).size() == e.signers().size(), InterpellationRule.INTERPELLATION_SIGNER_TWICE);
        CommandRefused.unless(
                e.signers().size() >= SIGNERS,
                InterpellationRule.SIGNERS_TOO_FEW,
                "signers",
                String.valueOf(e.signers().size()),
                "needed",
                String.valueOf(SIGNERS));
        for (PersonId signer : e.signers()) {
            boolean member = People.known(soFar.context(), signer).postsOn(e.occurredOn()).stream()
                    .anyMatch(held -> held.post() == Post.STANDING_COMMITTEE_MEMBER);
            CommandRefused.unless(member, InterpellationRule.SIGNER_NO_MEMBER, "person", signer.value());
        }
    }

    /** The head of the organ, or a deputy head or a head of one of its departments who is responsible for what is asked. */
    private static void answered(InterpellationAnswered e, SoFar soFar) {
        boolean head = People.known(soFar.context(), e.answeredBy()).postsOn(e.occurredOn()).stream()
                .filter(held -> held.organ() == e.organ())
                .anyMatch(held -> held.post() == Post.HEAD_OF_ORGAN
                        || (IN_CHARGE.contains(held.post()) && e.inChargeAs() != null));
        CommandRefused.unless(
                head,
                InterpellationRule.ANSWERED_BY_NO_HEAD,
                "person",
                e.answeredBy().value());
        boolean atSession = soFar.log().taken(AnswerOrdered.class).mode() == AnswerMode.ORAL_IN_SESSION;
        CommandRefused.unless(!atSession || e.session() != null, InterpellationRule.ANSWER_WITHOUT_SESSION);
        if (e.session() != null) {
            Meetings.during(soFar.context(), e.session(), MeetingKind.STANDING_COMMITTEE, e.occurredOn());
        }
    }

    private static void again(ReanswerOrdered e, SoFar soFar) {
        Meetings.decided(soFar.context(), e.meeting(), e.occurredOn());
        long signers = remaining(soFar.log());
        CommandRefused.unless(
                e.dissatisfied() <= signers && e.dissatisfied() * 2L > signers,
                InterpellationRule.DISSATISFIED_TOO_FEW,
                "dissatisfied",
                String.valueOf(e.dissatisfied()),
                "signers",
                String.valueOf(signers));
    }
}
