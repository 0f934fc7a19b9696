package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Findings;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.meeting.Meeting;
import org.duban.command.meeting.Meetings;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.CasePaper;
import org.duban.events.handling.ClosingEvent;
import org.duban.events.handling.ClosingEvent.CaseClosed;
import org.duban.events.handling.ClosingEvent.CaseReopened;
import org.duban.events.handling.ClosingEvent.DeputiesTold;
import org.duban.events.handling.ClosingEvent.ReportPublished;
import org.duban.events.handling.DeliberationEvent;
import org.duban.events.handling.DeliberationEvent.DeliberationHeld;
import org.duban.events.handling.DeliberationEvent.HeadsAttended;
import org.duban.events.handling.DeliberationEvent.ReportTerm;
import org.duban.events.handling.DeliberationEvent.ResolutionAdopted;
import org.duban.events.handling.DeliberationEvent.ResolutionReportSubmitted;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.handling.ItemEvent;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.OpinionEvent;
import org.duban.events.handling.OpinionEvent.OpinionItem;
import org.duban.events.handling.OpinionEvent.OpinionLetterApproved;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.handling.ReportEvent;
import org.duban.events.handling.SessionEvent;

/**
 * What must hold of each event of the shared processes: the day it may not precede, and what it has to say, whether a
 * command or a correction gives it its content. One place for each event; what it owes stands on the event.
 */
public record HandlingAspects(Handling handling, CaseBasis basis, Context context) {

    /** The aspects of {@code event} in this state. */
    public Aspects of(HandlingEvent event) {
        StepDays days = new StepDays(handling, basis);
        return switch (event) {
            case DeliberationEvent e -> deliberation(e, days);
            case OpinionEvent e -> opinion(e, days);
            case ReportEvent e -> new ReportAspects(handling, basis, context, days).of(e);
            case ItemEvent e -> new ItemAspects(handling, basis, context, days).of(e);
            case ClosingEvent e -> closing(e, days);
            case SessionEvent e -> Aspects.from(basis.openedOn());
        };
    }

    private Aspects deliberation(DeliberationEvent event, StepDays days) {
        return switch (event) {
            case DeliberationHeld e ->
                Aspects.from(basis.lastOn()).checking(() -> Meetings.sat(context, e.session(), e.occurredOn()));
            case HeadsAttended e ->
                Aspects.from(basis.openedOn()).checking(() -> {
                    Meetings.sat(context, e.session(), e.occurredOn());
                    mustHaveBeenBefore(e);
                    e.heads().forEach(head -> ofCase(head.organ()));
                });
            case ResolutionAdopted e ->
                Aspects.from(handling.deliberated(basis)).checking(() -> {
                    Meetings.sat(context, e.session(), e.occurredOn());
                    BallotRules.adopted(e.ballot(), e.session());
                    once(e.reports());
                });
            case ResolutionReportSubmitted e -> Aspects.from(days.since(e.report()));
        };
    }

    /** The case was on the meeting's agenda, or deliberated on in it; or its report is in, and what it was put before is not on record yet. */
    private void mustHaveBeenBefore(HeadsAttended e) {
        Meeting meeting = Meetings.known(context, e.session().meeting());
        LocalDate deliberated = handling.deliberatedOn(basis);
        boolean before =
                meeting.agenda().stream().anyMatch(item -> item.caseId().equals(e.caseId()))
                        || (deliberated == null
                                ? basis.findings() == Findings.OVER
                                : !deliberated.isBefore(meeting.startsOn()) && !deliberated.isAfter(meeting.endsOn()));
        CommandRefused.unless(before, HandlingRule.CASE_NOT_BEFORE_MEETING, "meeting", meeting.name());
    }

    private static void once(List<ReportTerm> reports) {
        long organs = reports.stream().map(ReportTerm::organ).distinct().count();
        CommandRefused.unless(organs == reports.size(), CommonRule.ORGAN_TWICE);
    }

    private void ofCase(SupervisedOrgan organ) {
        CommandRefused.unless(
                basis.organs().contains(organ),
                HandlingRule.ORGAN_OF_OTHERS,
                "organ",
                organ.name(),
                "organs",
                Organs.names(basis));
    }

    private Aspects opinion(OpinionEvent event, StepDays days) {
        return switch (event) {
            case OpinionsCompiled e ->
                Aspects.from(StepDays.latest(
                                handling.deliberated(basis),
                                e.opinions().stream()
                                        .flatMap(point -> point.covers().stream())
                                        .map(days::lastOf)))
                        .checking(() -> opinions(e.opinions()));
            case OpinionLetterApproved e ->
                Aspects.from(days.known(handling.opinions().compiledOn()))
                        .checking(() -> Meetings.decided(context, e.meeting(), e.occurredOn()));
            case OpinionLetterDelivered e ->
                Aspects.from(days.known(handling.opinions().approvedOn())).checking(() -> sent(e));
        };
    }

    private void opinions(List<OpinionItem> points) {
        CommandRefused.unless(!points.isEmpty(), HandlingRule.OPINION_COVERS_NOTHING);
        for (OpinionItem point : points) {
            CommandRefused.unless(
                    !point.covers().isEmpty(),
                    HandlingRule.OPINION_COVERS_NOTHING,
                    "opinion",
                    point.opinionId().value());
            point.covers().forEach(itemId -> handling.items().get(itemId).in(ItemState.IDENTIFIED));
            Stream.ofNullable(point.organ()).forEach(this::ofCase);
        }
    }

    private void sent(OpinionLetterDelivered letter) {
        Steps.notBefore(
                "sentOn", Steps.taken(handling.opinions().approvedOn(), "OpinionLetterApproved"), letter.sentOn());
        Steps.namedBefore("sentOn", letter.sentOn(), letter.occurredOn());
    }

    private Aspects closing(ClosingEvent event, StepDays days) {
        return switch (event) {
            case DeputiesTold e -> told(e.papers(), handling.ending().deputies(), days);
            case ReportPublished e -> told(e.papers(), handling.ending().everyone(), days);
            case CaseClosed e -> Aspects.from(days.lastOfCase());
            case CaseReopened e -> Aspects.from(days.known(handling.ending().closedOn()));
        };
    }

    private Aspects told(List<CasePaper> papers, PapersTold before, StepDays days) {
        return Aspects.from(StepDays.latest(basis.openedOn(), papers.stream().map(days::of)))
                .checking(() -> {
                    notSecret(basis);
                    before.mustFollow(papers, days.papers());
                });
    }

    /** Refuses to tell deputies or public what is secret. */
    static void notSecret(CaseBasis basis) {
        CommandRefused.unless(basis.secrecy() != Secrecy.SECRET, CommonRule.SECRET_NOT_PUBLISHED);
    }
}
