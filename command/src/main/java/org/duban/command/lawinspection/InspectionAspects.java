package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.handling.DueDates;
import org.duban.command.meeting.Meetings;
import org.duban.command.unit.Units;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;
import org.duban.events.lawinspection.InspectionReportEvent;
import org.duban.events.lawinspection.InspectionReportEvent.DelegatedResultReportedUp;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportDeliberated;
import org.duban.events.lawinspection.InspectionReportEvent.InspectionReportSubmitted;
import org.duban.events.lawinspection.InspectionReportEvent.LinkedResultShared;
import org.duban.events.lawinspection.InspectionReportEvent.NoDeliberationDecided;
import org.duban.events.lawinspection.InspectionReportEvent.ReportPlacedOnAgenda;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.events.lawinspection.PreparationEvent;
import org.duban.events.lawinspection.PreparationEvent.GroupFormed;
import org.duban.events.lawinspection.PreparationEvent.InspectedOrganNotified;
import org.duban.events.lawinspection.PreparationEvent.InspectionPlanned;
import org.duban.events.lawinspection.PreparationEvent.Linkage;
import org.duban.events.lawinspection.PreparationEvent.PlanAdopted;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.unit.UnitEvent.UnitKind;

/** What must hold of each event of a law inspection: the day it may not precede, and what it has to say. */
record InspectionAspects(LawInspection inspection, Context context) {

    Aspects of(LawInspectionEvent event) {
        return switch (event) {
            case PreparationEvent e -> preparation(e);
            case FieldworkEvent e -> fieldwork(e);
            case InspectionReportEvent e -> report(e);
        };
    }

    private Aspects preparation(PreparationEvent event) {
        return switch (event) {
            case InspectionPlanned e -> Aspects.from(e.occurredOn()).checking(() -> planned(e));
            case PlanAdopted e ->
                Aspects.from(last()).checking(() -> {
                    CommandRefused.unless(!e.endsOn().isBefore(e.startsOn()), CommonRule.PERIOD_REVERSED);
                    Meetings.decided(context, e.meeting(), e.occurredOn());
                });
            case GroupFormed e ->
                Aspects.from(last())
                        .checking(() ->
                                new GroupRules(Set.copyOf(inspection.opened().organs()), context).check(e));
            case InspectedOrganNotified e ->
                Aspects.from(Steps.later(
                                inspection.opened().occurredOn(),
                                inspection.preparation().formedOn()))
                        .checking(() -> inTime(e));
        };
    }

    private LocalDate last() {
        return Steps.later(
                inspection.opened().occurredOn(), inspection.preparation().lastOn());
    }

    private void planned(InspectionPlanned e) {
        Units.mustBe(context, e.committee(), UnitKind.COMMITTEE);
        CommandRefused.unless(!e.organs().isEmpty(), CommonRule.ORGAN_MISSING);
        CommandRefused.unless(Set.copyOf(e.organs()).size() == e.organs().size(), CommonRule.ORGAN_TWICE);
        linked(e);
    }

    /** The other congress is named where there is one, and only there. */
    private static void linked(InspectionPlanned e) {
        boolean alone = e.linkage() == Linkage.NONE;
        CommandRefused.unless(alone || e.linkedWith() != null, InspectionRule.LINKED_CONGRESS_MISSING);
        CommandRefused.unless(
                !alone || e.linkedWith() == null,
                InspectionRule.LINKED_WITHOUT_LINKAGE,
                "congress",
                String.valueOf(e.linkedWith()));
    }

    private static void inTime(InspectedOrganNotified e) {
        if (e.selfCheckBy() != null) {
            DueDates.mustNotPrecede(e.selfCheckBy(), e.occurredOn());
        }
    }

    private Aspects fieldwork(FieldworkEvent event) {
        Fieldwork fieldwork = inspection.fieldwork();
        LocalDate notified = Steps.later(
                inspection.opened().occurredOn(), inspection.preparation().notifiedOn());
        return switch (event) {
            case FieldworkClosed e -> Aspects.from(Steps.later(notified, fieldwork.lastOn()));
            case SelfCheckSubmitted e ->
                Aspects.from(Steps.later(
                        notified, inspection.preparation().notified().get(e.organ())));
            case BriefingHeard e -> Aspects.from(notified);
            case SiteInspected e -> Aspects.from(notified);
            case SymposiumHeld e -> Aspects.from(notified);
            case SurveyDone e -> Aspects.from(notified);
            case SpotCheckDone e -> Aspects.from(notified);
            case ThirdPartyAssessed e -> Aspects.from(notified);
            case ConcreteCaseTransferred e -> Aspects.from(notified);
        };
    }

    private Aspects report(InspectionReportEvent event) {
        LocalDate closed = Steps.taken(inspection.fieldwork().closedOn(), "FieldworkClosed");
        LocalDate submitted = Steps.later(closed, inspection.report().submittedOn());
        return switch (event) {
            case InspectionReportSubmitted e -> Aspects.from(closed).checking(() -> complete(e));
            case InspectionReportDeliberated e ->
                Aspects.from(Steps.later(submitted, inspection.report().agendaOn()))
                        .checking(() -> Meetings.sat(context, e.session(), e.occurredOn()));
            case ReportPlacedOnAgenda e ->
                Aspects.from(submitted).checking(() -> {
                    Meetings.decided(context, e.meeting(), e.occurredOn());
                    Meetings.mustBe(Meetings.known(context, e.session()), MeetingKind.STANDING_COMMITTEE);
                });
            case NoDeliberationDecided e ->
                Aspects.from(submitted).checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case DelegatedResultReportedUp e -> Aspects.from(submitted);
            case LinkedResultShared e -> Aspects.from(submitted);
        };
    }

    private static void complete(InspectionReportSubmitted e) {
        Map<String, Boolean> said = new TreeMap<>(Map.of(
                "problems",
                !e.problems().isEmpty(),
                "advice",
                !e.advice().isEmpty(),
                "legislativeAdvice",
                !e.legislativeAdvice().isBlank()));
        said.values().removeIf(there -> there);
        if (!said.isEmpty()) {
            throw new CommandRefused(InspectionRule.REPORT_WITHOUT_BOTH_PARTS, "fields", Several.of(said.keySet()))
                    .in(said.keySet().toArray(String[]::new));
        }
    }
}
