package org.duban.command.investigation;

import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Steps;
import org.duban.command.duty.Duty;
import org.duban.command.handling.Organs;
import org.duban.command.investigation.InvestigationCommand.ProvideInvestigationMaterial;
import org.duban.command.investigation.InvestigationCommand.RequestInvestigationMaterial;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.StepLog;
import org.duban.events.DutyId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.investigation.InvestigationDuty;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialGathered;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialPublished;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialRequested;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialWithheld;

/** What an investigation commission asks for and gets, and what of it may be published. */
final class MaterialRules {

    private MaterialRules() {}

    /** The duty that one more request to an organ begins. */
    static DutyId next(SoFar soFar, RequestInvestigationMaterial c) {
        SupervisedOrgan organ = new Organs(soFar.basis(), soFar.context()).of(c);
        List<InvestigationMaterialRequested> before = soFar.log()
                .all(InvestigationMaterialRequested.class)
                .filter(one -> one.organ() == organ)
                .toList();
        before.stream().filter(one -> one.wanted().equals(c.wanted())).forEach(one -> Steps.notGiven(one.occurredOn()));
        return InvestigationDuty.INVESTIGATION_MATERIAL.of(organ, before.size() + 1);
    }

    /** The oldest request to the organ that is open. */
    static List<DutyId> answered(SoFar soFar, ProvideInvestigationMaterial c) {
        SupervisedOrgan organ = new Organs(soFar.basis(), soFar.context()).of(c);
        return soFar.handling().openDuties().stream()
                .map(Duty::id)
                .filter(duty -> InvestigationDuty.INVESTIGATION_MATERIAL.has(organ, duty))
                .limit(1)
                .toList();
    }

    static void mustBeNew(StepLog log, String materialNo) {
        CommandRefused.unless(!isThere(log, materialNo), InvestigationRule.MATERIAL_TWICE, "material", materialNo);
    }

    static void mustBeThere(StepLog log, String materialNo) {
        CommandRefused.unless(isThere(log, materialNo), InvestigationRule.MATERIAL_UNKNOWN, "material", materialNo);
    }

    /** What the public knows cannot be kept from it any more. */
    static void mayBeWithheld(StepLog log, String materialNo) {
        mustBeThere(log, materialNo);
        log.all(InvestigationMaterialPublished.class)
                .filter(one -> one.materialNo().equals(materialNo))
                .findFirst()
                .ifPresent(one -> {
                    throw new CommandRefused(
                            InvestigationRule.MATERIAL_PUBLISHED,
                            "material",
                            materialNo,
                            "on",
                            one.occurredOn().toString());
                });
    }

    /** Nothing of a secret case is published, nothing that is withheld, and nothing whose source asked to be kept secret. */
    static void mayBePublished(SoFar soFar, String materialNo) {
        StepLog log = soFar.log();
        mustBeThere(log, materialNo);
        CommandRefused.unless(log.opened().secrecy() != Secrecy.SECRET, CommonRule.SECRET_NOT_PUBLISHED);
        boolean guarded = log.all(InvestigationMaterialGathered.class)
                .anyMatch(one -> one.materialNo().equals(materialNo) && one.sourceProtected());
        CommandRefused.unless(!guarded, InvestigationRule.SOURCE_PROTECTED, "material", materialNo);
        boolean withheld = log.all(InvestigationMaterialWithheld.class)
                .anyMatch(one -> one.materialNo().equals(materialNo));
        CommandRefused.unless(!withheld, InvestigationRule.MATERIAL_WITHHELD, "material", materialNo);
    }

    private static boolean isThere(StepLog log, String materialNo) {
        return log.all(InvestigationMaterialGathered.class)
                .anyMatch(one -> one.materialNo().equals(materialNo));
    }
}
