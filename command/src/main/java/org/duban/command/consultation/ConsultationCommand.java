package org.duban.command.consultation;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.ConsultationId;
import org.duban.events.ContactPointId;
import org.duban.events.OpinionId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.consultation.ConsultationEvent.AdoptedOpinion;

/** What can be asked of the register of consultations. */
public sealed interface ConsultationCommand extends Command {

    /** The consultation it is about. */
    ConsultationId consultationId();

    @Override
    default StreamId stream() {
        return consultationId().stream();
    }

    /**
     * Records a letter that asks for opinions on a draft.
     *
     * @param draft title of the statute
     * @param sender whose letter it is
     * @param committee which organises the consultation
     * @param replyBy the last day that the letter sets
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "Leg §70; Leg §90")
    record AssignConsultation(
            @GeneratedId ConsultationId consultationId,
            String draft,
            String sender,
            String documentNo,
            UnitId committee,
            LocalDate replyBy,
            LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records that contact points collect opinions from now on. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record OpenCollection(
            ConsultationId consultationId, @AtLeastOne List<ContactPointId> asked, LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records opinions that came in, each with an id of its own and without personal data of a resident. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record CollectOpinions(
            ConsultationId consultationId, @AtLeastOne List<OpinionReceived> collected, LocalDate occurredOn)
            implements ConsultationCommand {}

    /**
     * An opinion as it came in.
     *
     * @param opinionId its own, over all consultations
     * @param point which contact point it came from
     * @param article of the draft that it is about
     * @param text what it says, without personal data of a resident
     */
    record OpinionReceived(
            @GeneratedId OpinionId opinionId,
            ContactPointId point,
            String article,
            @SeveralLines String text) {}

    /** Records that an opinion says what another one says. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record MergeOpinion(ConsultationId consultationId, OpinionId opinionId, OpinionId into, LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records that an opinion is not reported. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record DiscardOpinion(
            ConsultationId consultationId,
            OpinionId opinionId,
            @SeveralLines String reason,
            LocalDate occurredOn) implements ConsultationCommand {}

    /**
     * Records that opinions are reported.
     *
     * @param late whether this is after the day that the letter sets
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record ReportOpinions(
            ConsultationId consultationId, @AtLeastOne List<OpinionId> reported, boolean late, LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records that what was reported was sent, and the letter is answered. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record SubmitConsultation(ConsultationId consultationId, String documentNo, LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records that the legislature told what became of the opinions. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record ReceiveAdoptionFeedback(
            ConsultationId consultationId,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ConsultationCommand {}

    /** Records which opinions were adopted, as the legislature decided. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record RecordAdoption(
            ConsultationId consultationId, @AtLeastOne List<AdoptedOpinion> adopted, LocalDate occurredOn)
            implements ConsultationCommand {}

    /** Records that those whose opinions they were are told what became of them. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record TellContributors(
            ConsultationId consultationId, @AtLeastOne List<OpinionId> told, String channel, LocalDate occurredOn)
            implements ConsultationCommand {}
}
