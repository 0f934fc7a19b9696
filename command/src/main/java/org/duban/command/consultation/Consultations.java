package org.duban.command.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.consultation.ConsultationCommand.AssignConsultation;
import org.duban.command.contactpoint.ContactPoints;
import org.duban.command.handling.DueDates;
import org.duban.command.rules.Term;
import org.duban.command.unit.Units;
import org.duban.events.ConsultationId;
import org.duban.events.consultation.ConsultationEvent;
import org.duban.events.consultation.ConsultationEvent.AdoptionFeedbackReceived;
import org.duban.events.consultation.ConsultationEvent.CollectionOpened;
import org.duban.events.consultation.ConsultationEvent.ConsultationAssigned;
import org.duban.events.consultation.ConsultationEvent.ConsultationSubmitted;
import org.duban.events.consultation.ConsultationEvent.OpinionsAdopted;
import org.duban.events.consultation.ConsultationEvent.OpinionsCollected;
import org.duban.events.consultation.ConsultationEvent.OpinionsReported;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The register of consultations on drafts of statutes. */
public final class Consultations extends LoggedRegister<ConsultationCommand, ConsultationEvent> {

    /** The register. */
    public static final Consultations REGISTER = new Consultations();

    private Consultations() {
        super(ConsultationId.KIND, ConsultationCommand.class, ConsultationEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(ConsultationRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(ConsultationTerm.values());
    }

    @Override
    protected List<ConsultationEvent> on(
            ConsultationCommand command, @Nullable EntryLog<ConsultationEvent> entry, Context context) {
        if (command instanceof AssignConsultation c) {
            notBegun(entry, c);
            return List.of(new ConsultationAssigned(
                    c.consultationId(),
                    c.draft(),
                    c.sender(),
                    c.documentNo(),
                    c.committee(),
                    context.rules().decided(ConsultationTerm.CONSULTATION_REPLY, c.occurredOn(), c.replyBy()),
                    c.occurredOn()));
        }
        return List.of(new OpinionStages(begun(entry, command), context).next(command));
    }

    @Override
    protected LocalDate floor(ConsultationEvent event, EntryLog<ConsultationEvent> before) {
        return switch (event) {
            case OpinionsAdopted e -> Steps.later(before.begunOn(), before.on(AdoptionFeedbackReceived.class));
            case AdoptionFeedbackReceived e -> Steps.later(before.begunOn(), before.on(ConsultationSubmitted.class));
            case ConsultationSubmitted e -> Steps.later(before.begunOn(), before.on(OpinionsReported.class));
            case OpinionsCollected e -> Steps.later(before.begunOn(), before.on(CollectionOpened.class));
            default -> before.begunOn();
        };
    }

    @Override
    protected void check(ConsultationEvent event, @Nullable EntryLog<ConsultationEvent> before, Context context) {
        switch (event) {
            case ConsultationAssigned e -> {
                Units.mustBe(context, e.committee(), UnitKind.COMMITTEE, UnitKind.SUBDISTRICT_COMMITTEE);
                DueDates.mustNotPrecede(e.replyBy(), e.occurredOn());
            }
            case CollectionOpened e -> e.asked().forEach(point -> ContactPoints.standing(context, point));
            case OpinionsReported e -> {
                LocalDate due = Objects.requireNonNull(before)
                        .begun(ConsultationAssigned.class)
                        .replyBy()
                        .dueOn();
                boolean late = due != null && e.occurredOn().isAfter(due);
                CommandRefused.unless(
                        e.late() || !late, ConsultationRule.REPORTED_LATE_UNSAID, "due", String.valueOf(due));
                CommandRefused.unless(late || !e.late(), ConsultationRule.REPORTED_IN_TIME, "due", String.valueOf(due));
            }
            default -> {}
        }
    }
}
