package org.duban.command.lawinspection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Findings;
import org.duban.command.CaseBasis.Left;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.Steps;
import org.duban.command.handling.Handling;
import org.duban.command.handling.Organs;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.InspectionReportEvent;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.jspecify.annotations.Nullable;

/**
 * A law inspection: how the statute is carried out, from the yearly plan to the deliberated report.
 *
 * @param planned what the case was opened with; null before
 */
record LawInspection(
        @Nullable InspectionPlanned planned, Preparation preparation, Fieldwork fieldwork, InspectionReport report)
        implements FormState {

    static final LawInspection NOT_OPENED =
            new LawInspection(null, Preparation.NONE, Fieldwork.NONE, InspectionReport.NONE);

    List<? extends Event> decide(LawInspectionCommand command, Handling handling, Context context) {
        return switch (command) {
            case PreparationCommand c -> new PreparationRules(this, context).decide(c);
            case FieldworkCommand c -> new FieldworkRules(this, handling, context).decide(c);
            case InspectionReportCommand c -> new InspectionReportRules(this, context).decide(c);
        };
    }

    LawInspection evolve(LawInspectionEvent event) {
        return switch (event) {
            case InspectionPlanned e -> new LawInspection(e, preparation, fieldwork, report);
            case PreparationEvent e -> new LawInspection(planned, preparation.evolve(e), fieldwork, report);
            case FieldworkEvent e -> new LawInspection(planned, preparation, fieldwork.evolve(e), report);
            case InspectionReportEvent e -> new LawInspection(planned, preparation, fieldwork, report.evolve(e));
        };
    }

    @Override
    public CaseBasis basis() {
        InspectionPlanned e = opened();
        return new CaseBasis(
                Set.copyOf(e.organs()),
                e.committee(),
                e.secrecy(),
                e.occurredOn(),
                report.lastOn(e.occurredOn()),
                findings(),
                Steps.later(e.occurredOn(), preparation.notifiedOn()),
                report.deliberatedOn(),
                left());
    }

    @Override
    public String missing() {
        return opened().linkage() == Linkage.DELEGATED ? "DelegatedResultReportedUp" : "LinkedResultShared";
    }

    InspectionPlanned opened() {
        return Objects.requireNonNull(planned);
    }

    /** The organ named, the sender's own, or the only one. */
    SupervisedOrgan organ(@Nullable SupervisedOrgan named, Context context) {
        return new Organs(basis(), context).of(named);
    }

    private Left left() {
        if (!told()) {
            return Left.OWN_STEP;
        }
        return report.settledOn() == null ? Left.OPINIONS : Left.NOTHING;
    }

    /** Whether the congress that the inspection is tied to, if to any, was told in writing what came of it. */
    private boolean told() {
        return switch (opened().linkage()) {
            case NONE -> true;
            case LINKED, JOINT -> !report.shared().isEmpty();
            case DELEGATED -> report.reportedUpOn() != null;
        };
    }

    private Findings findings() {
        if (report.submittedOn() != null) {
            return Findings.OVER;
        }
        return preparation.notifiedOn() == null ? Findings.NOT_YET : Findings.OPEN;
    }
}
