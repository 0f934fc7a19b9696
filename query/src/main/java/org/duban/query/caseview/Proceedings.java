package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.duban.events.handling.DeliberationEvent.ReportTerm;

/** What sessions, organs and the general office did in a case beside its items and reports, each list oldest first. */
public record Proceedings(
        List<Deliberation> deliberations,
        List<HeadsPresent> attendances,
        List<Resolution> resolutions,
        List<ResolutionReport> resolutionReports,
        List<HandlingPlan> plans,
        List<FollowUpSupervision> supervisions,
        List<Publication> publications,
        List<Closing> closings,
        List<Reopening> reopenings) {

    /** Nothing yet. */
    public static final Proceedings NONE = new Proceedings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A session deliberated. */
    public record Deliberation(LocalDate on, Session session, List<PersonId> speakers, List<String> opinionsRaised) {}

    /** Heads of organs came to a session, or sent somebody, or did not come. */
    public record HeadsPresent(LocalDate on, Session session, List<HeadAttendance> heads) {}

    /** A session adopted a resolution. */
    public record Resolution(
            LocalDate on, Session session, String title, String documentNo, Ballot ballot, List<ReportTerm> reports) {}

    /** An organ reported how a resolution is carried out; {@code report} is the duty it met. */
    public record ResolutionReport(
            LocalDate on, SupervisedOrgan organ, DutyId report, String documentNo, String summary) {}

    /** An organ said how it will handle the opinions. */
    public record HandlingPlan(LocalDate on, SupervisedOrgan organ, String measures, UnitId leadUnit) {}

    /** Somebody looked at how the handling goes. */
    public record FollowUpSupervision(LocalDate on, String conclusions, List<ItemId> items) {}

    /** Letter and report were made public. */
    public record Publication(LocalDate on, String channel, String reference) {}

    /** The case was closed; {@code lapsed} was open then. */
    public record Closing(LocalDate on, String conclusion, List<DutyId> lapsed) {}

    /** The case was reopened. */
    public record Reopening(LocalDate on, String reason) {}

    /** The same without who spoke and who came. */
    public Proceedings withoutNames() {
        return new Proceedings(
                deliberations.stream()
                        .map(one -> new Deliberation(one.on(), one.session(), List.of(), one.opinionsRaised()))
                        .toList(),
                attendances.stream()
                        .map(one -> new HeadsPresent(one.on(), one.session(), nameless(one.heads())))
                        .toList(),
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With another deliberation. */
    public Proceedings with(Deliberation next) {
        return new Proceedings(
                Lists.plus(deliberations, next),
                attendances,
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With heads at another session. */
    public Proceedings with(HeadsPresent next) {
        return new Proceedings(
                deliberations,
                Lists.plus(attendances, next),
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With another resolution. */
    public Proceedings with(Resolution next) {
        return new Proceedings(
                deliberations,
                attendances,
                Lists.plus(resolutions, next),
                resolutionReports,
                plans,
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With another report on a resolution. */
    public Proceedings with(ResolutionReport next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                Lists.plus(resolutionReports, next),
                plans,
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With another plan. */
    public Proceedings with(HandlingPlan next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                resolutionReports,
                Lists.plus(plans, next),
                supervisions,
                publications,
                closings,
                reopenings);
    }

    /** With another look at the handling. */
    public Proceedings with(FollowUpSupervision next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                resolutionReports,
                plans,
                Lists.plus(supervisions, next),
                publications,
                closings,
                reopenings);
    }

    /** With another publication. */
    public Proceedings with(Publication next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                Lists.plus(publications, next),
                closings,
                reopenings);
    }

    /** Closed once more. */
    public Proceedings with(Closing next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                publications,
                Lists.plus(closings, next),
                reopenings);
    }

    /** Reopened once more. */
    public Proceedings with(Reopening next) {
        return new Proceedings(
                deliberations,
                attendances,
                resolutions,
                resolutionReports,
                plans,
                supervisions,
                publications,
                closings,
                Lists.plus(reopenings, next));
    }

    private static List<HeadAttendance> nameless(List<HeadAttendance> heads) {
        return heads.stream()
                .map(head -> new HeadAttendance(head.organ(), head.post(), null, head.excuse()))
                .toList();
    }
}
