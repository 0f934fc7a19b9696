package org.duban.command.investigation;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.handling.BallotRules;
import org.duban.command.investigation.InvestigationCommand.DecideOnInvestigation;
import org.duban.command.investigation.InvestigationCommand.DeclareInterest;
import org.duban.command.investigation.InvestigationCommand.EstablishCommission;
import org.duban.command.investigation.InvestigationCommand.ExcludeCommissioner;
import org.duban.command.investigation.InvestigationCommand.GatherInvestigationMaterial;
import org.duban.command.investigation.InvestigationCommand.HireInvestigationExpert;
import org.duban.command.investigation.InvestigationCommand.ProposeInvestigation;
import org.duban.command.investigation.InvestigationCommand.ProvideInvestigationMaterial;
import org.duban.command.investigation.InvestigationCommand.PublishInvestigationMaterial;
import org.duban.command.investigation.InvestigationCommand.RequestInvestigationMaterial;
import org.duban.command.investigation.InvestigationCommand.SubmitInvestigationReport;
import org.duban.command.investigation.InvestigationCommand.TurnInvestigationDown;
import org.duban.command.investigation.InvestigationCommand.WithholdInvestigationMaterial;
import org.duban.command.meeting.Meetings;
import org.duban.command.person.People;
import org.duban.command.steps.Outline;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.investigation.InvestigationEvent;
import org.duban.events.investigation.InvestigationEvent.CommissionEstablished;
import org.duban.events.investigation.InvestigationEvent.CommissionerExcluded;
import org.duban.events.investigation.InvestigationEvent.InterestDeclared;
import org.duban.events.investigation.InvestigationEvent.InvestigationDecided;
import org.duban.events.investigation.InvestigationEvent.InvestigationExpertHired;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialGathered;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialPublished;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialRequested;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialWithheld;
import org.duban.events.investigation.InvestigationEvent.InvestigationProposed;
import org.duban.events.investigation.InvestigationEvent.InvestigationReportSubmitted;
import org.duban.events.investigation.InvestigationEvent.InvestigationTurnedDown;
import org.jspecify.annotations.Nullable;

/** The investigation of a particular question among the forms of supervision. */
public final class Investigations extends SteppedForm<InvestigationCommand, InvestigationEvent> {

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "DD"),
            entry("publish-report", "S24 §58; DD"),
            entry("close-case", "S24 §59; DD"),
            entry("PAPER_NOT_THERE", "DD"));

    /** The form. */
    public static final Investigations FORM = new Investigations();

    private Investigations() {
        super(Outline.of("INVESTIGATION", InvestigationCommand.class, InvestigationEvent.class)
                .refusing(InvestigationRule.values())
                .terms(InvestigationTerm.values())
                .sharing(EnumSet.of(SharedProcess.TELLING, SharedProcess.CLOSING), BASES)
                .deliberating(InvestigationDecided.class)
                .step(Step.of(ProposeInvestigation.class, InvestigationProposed.class)
                        .checking(CommissionRules::proposed))
                .step(Step.of(DeclareInterest.class, InterestDeclared.class)
                        .before(InvestigationTurnedDown.class)
                        .before(InvestigationReportSubmitted.class)
                        .oncePer(InterestDeclared::person)
                        .checking((e, so) -> People.known(so.context(), e.person())))
                .step(Step.of(TurnInvestigationDown.class, InvestigationTurnedDown.class)
                        .once()
                        .before(CommissionEstablished.class)
                        .checking((e, so) -> {
                            Meetings.sat(so.context(), e.session(), e.occurredOn());
                            BallotRules.cast(e.ballot(), e.session());
                        }))
                .step(Step.of(EstablishCommission.class, CommissionEstablished.class)
                        .once()
                        .before(InvestigationTurnedDown.class)
                        .checking(CommissionRules::established))
                .step(during(ExcludeCommissioner.class, CommissionerExcluded.class)
                        .oncePer(CommissionerExcluded::person)
                        .checking(CommissionRules::excluded))
                .step(during(HireInvestigationExpert.class, InvestigationExpertHired.class)
                        .oncePer(InvestigationExpertHired::person)
                        .checking((e, so) -> {
                            People.known(so.context(), e.person());
                            CommissionRules.mustStandOutside(so, e.person());
                            CommissionRules.mustBeDisinterested(so, e.person(), e.occurredOn());
                        }))
                .step(during(RequestInvestigationMaterial.class, InvestigationMaterialRequested.class)
                        .with("request", (c, so) -> MaterialRules.next(so, c))
                        .with(
                                "provideBy",
                                (c, so) -> so.decided(
                                        InvestigationTerm.INVESTIGATION_MATERIAL, c.occurredOn(), c.provideBy())))
                .step(during(ProvideInvestigationMaterial.class, InvestigationMaterialGathered.class)
                        .with("source", (c, so) -> null)
                        .with("sourceProtected", (c, so) -> false)
                        .with("requests", (c, so) -> MaterialRules.answered(so, c))
                        .looking((c, so) -> MaterialRules.mustBeNew(so.log(), c.materialNo())))
                .step(during(GatherInvestigationMaterial.class, InvestigationMaterialGathered.class)
                        .with("organ", (c, so) -> null)
                        .with("requests", (c, so) -> List.of())
                        .looking((c, so) -> {
                            MaterialRules.mustBeNew(so.log(), c.materialNo());
                            CommandRefused.unless(
                                    c.sourceProtected() == (c.source() == null), InvestigationRule.SOURCE_UNCLEAR);
                        }))
                .step(Step.of(WithholdInvestigationMaterial.class, InvestigationMaterialWithheld.class)
                        .after(CommissionEstablished.class)
                        .looking((c, so) -> MaterialRules.mayBeWithheld(so.log(), c.materialNo()))
                        .oncePer(InvestigationMaterialWithheld::materialNo))
                .step(Step.of(PublishInvestigationMaterial.class, InvestigationMaterialPublished.class)
                        .after(CommissionEstablished.class)
                        .looking((c, so) -> MaterialRules.mayBePublished(so, c.materialNo())))
                .step(during(SubmitInvestigationReport.class, InvestigationReportSubmitted.class)
                        .once()
                        .when(CommissionRules::nobodyInterested))
                .step(Step.of(DecideOnInvestigation.class, InvestigationDecided.class)
                        .once()
                        .after(InvestigationReportSubmitted.class)
                        .checking((e, so) -> {
                            Meetings.sat(so.context(), e.session(), e.occurredOn());
                            BallotRules.adopted(e.ballot(), e.session());
                        })));
    }

    /** A step that is taken while there is a commission that has not reported yet. */
    private static <C extends InvestigationCommand, E extends InvestigationEvent> Step<C, E> during(
            Class<C> command, Class<E> event) {
        return Step.of(command, event).after(CommissionEstablished.class).before(InvestigationReportSubmitted.class);
    }

    /** It ends with a decision on the report, or because the session did not want it. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (log.has(InvestigationTurnedDown.class) || log.has(InvestigationDecided.class)) {
            return null;
        }
        return Stream.of(CommissionEstablished.class, InvestigationReportSubmitted.class)
                .filter(step -> !log.has(step))
                .findFirst()
                .<Class<?>>map(step -> step)
                .orElse(InvestigationDecided.class)
                .getSimpleName();
    }
}
