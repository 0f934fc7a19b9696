package org.duban.query.investigation;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
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
import org.duban.query.caseview.ActedInOffice;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an investigation; lists are oldest first. Organs learn what they are asked for, never what others said.
 *
 * @param investigation what was proposed
 * @param interests who has an interest in it
 * @param turnedDownBy null unless the session did not want it
 * @param commission null before it was set up
 * @param excluded who left it
 * @param experts whom it hired
 * @param requested what organs were asked for
 * @param gathered what the commission got
 * @param withheld what is kept unpublished
 * @param published what was made public
 * @param investigationReport null before the commission reported
 * @param decision null before the Standing Committee decided
 */
public record InvestigationFacts(
        InvestigationProposed investigation,
        List<InterestDeclared> interests,
        @Nullable InvestigationTurnedDown turnedDownBy,
        @Nullable CommissionEstablished commission,
        List<CommissionerExcluded> excluded,
        List<InvestigationExpertHired> experts,
        @ShownTo(ORGAN) List<InvestigationMaterialRequested> requested,
        List<InvestigationMaterialGathered> gathered,
        List<InvestigationMaterialWithheld> withheld,
        @ShownTo({ORGAN, PUBLIC}) List<InvestigationMaterialPublished> published,
        @Nullable InvestigationReportSubmitted investigationReport,
        @ShownTo({ORGAN, PUBLIC}) @Nullable InvestigationDecided decision)
        implements StepFacts, ActedInOffice {

    @Override
    public List<OfficeAct> actsInOffice() {
        return investigation.proposers().stream()
                .map(proposer -> new OfficeAct(proposer, investigation.occurredOn(), OF_MEMBERS))
                .toList();
    }
}
