package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.DutyId;
import org.duban.events.PersonId;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.DeliberationEvent.HeadAttendance;
import org.duban.events.handling.DeliberationEvent.ReportTerm;

/** What sessions did in a case, each list oldest first. */
public record SessionProceedings(
        List<HeldDeliberation> deliberations,
        List<HeadsPresent> attendances,
        List<Resolution> resolutions,
        List<ResolutionReport> resolutionReports) {

    /** Nothing yet. */
    public static final SessionProceedings NONE = new SessionProceedings(List.of(), List.of(), List.of(), List.of());

    /** A session deliberated. */
    public record HeldDeliberation(
            LocalDate on, Session session, List<PersonId> speakers, List<String> opinionsRaised) {}

    /** Heads of organs came to a session, or sent somebody, or did not come. */
    public record HeadsPresent(LocalDate on, Session session, List<HeadAttendance> heads) {}

    /** A session adopted a resolution. */
    public record Resolution(
            LocalDate on, Session session, String title, String documentNo, Ballot ballot, List<ReportTerm> reports) {}

    /** An organ reported how a resolution is carried out; {@code report} is the duty it met. */
    public record ResolutionReport(
            LocalDate on, SupervisedOrgan organ, DutyId report, String documentNo, String summary) {}

    /** The same without who spoke and who came. */
    public SessionProceedings withoutNames() {
        return new SessionProceedings(
                deliberations.stream()
                        .map(one -> new HeldDeliberation(one.on(), one.session(), List.of(), one.opinionsRaised()))
                        .toList(),
                attendances.stream()
                        .map(one -> new HeadsPresent(one.on(), one.session(), nameless(one.heads())))
                        .toList(),
                resolutions,
                resolutionReports);
    }

    /** With another deliberation. */
    public SessionProceedings with(HeldDeliberation next) {
        return new SessionProceedings(Lists.plus(deliberations, next), attendances, resolutions, resolutionReports);
    }

    /** With heads at another session. */
    public SessionProceedings with(HeadsPresent next) {
        return new SessionProceedings(deliberations, Lists.plus(attendances, next), resolutions, resolutionReports);
    }

    /** With another resolution. */
    public SessionProceedings with(Resolution next) {
        return new SessionProceedings(deliberations, attendances, Lists.plus(resolutions, next), resolutionReports);
    }

    /** With another report on a resolution. */
    public SessionProceedings with(ResolutionReport next) {
        return new SessionProceedings(deliberations, attendances, resolutions, Lists.plus(resolutionReports, next));
    }

    private static List<HeadAttendance> nameless(List<HeadAttendance> heads) {
        return heads.stream()
                .map(head -> new HeadAttendance(head.organ(), head.post(), null, head.excuse()))
                .toList();
    }
}
