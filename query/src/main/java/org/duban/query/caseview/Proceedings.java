package org.duban.query.caseview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.CasePaper;

/** What sessions, organs and the general office did in a case beside its items and reports, each list oldest first. */
public record Proceedings(
        SessionProceedings sessions,
        List<HandlingPlan> plans,
        List<FollowUpSupervision> supervisions,
        List<DeputyNotice> deputyNotices,
        List<Publication> publications,
        List<Closing> closings,
        List<Reopening> reopenings) {

    /** Nothing yet. */
    public static final Proceedings NONE =
            new Proceedings(SessionProceedings.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** An organ said how it will handle the opinions. */
    public record HandlingPlan(LocalDate on, SupervisedOrgan organ, String measures, UnitId leadUnit) {}

    /** Somebody looked at how the handling goes. */
    public record FollowUpSupervision(LocalDate on, String conclusions, List<ItemId> items) {}

    /** Papers went to the deputies. */
    public record DeputyNotice(LocalDate on, List<CasePaper> papers, String channel, String reference) {}

    /** Papers were made public. */
    public record Publication(LocalDate on, List<CasePaper> papers, String channel, String reference) {}

    /** The case was closed; {@code lapsed} was open then. */
    public record Closing(LocalDate on, String conclusion, List<DutyId> lapsed) {}

    /** The case was reopened. */
    public record Reopening(LocalDate on, String reason) {}

    /** The same without who spoke and who came. */
    public Proceedings withoutNames() {
        return with(sessions.withoutNames());
    }

    /** With what sessions did now. */
    public Proceedings with(SessionProceedings next) {
        return new Proceedings(next, plans, supervisions, deputyNotices, publications, closings, reopenings);
    }

    /** With another plan. */
    public Proceedings with(HandlingPlan next) {
        return new Proceedings(
                sessions, Lists.plus(plans, next), supervisions, deputyNotices, publications, closings, reopenings);
    }

    /** With another look at the handling. */
    public Proceedings with(FollowUpSupervision next) {
        return new Proceedings(
                sessions, plans, Lists.plus(supervisions, next), deputyNotices, publications, closings, reopenings);
    }

    /** With another notice to the deputies. */
    public Proceedings with(DeputyNotice next) {
        return new Proceedings(
                sessions, plans, supervisions, Lists.plus(deputyNotices, next), publications, closings, reopenings);
    }

    /** What deputies or public were told. */
    public Set<CasePaper> told() {
        return Stream.concat(
                        deputyNotices.stream().map(DeputyNotice::papers),
                        publications.stream().map(Publication::papers))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With another publication. */
    public Proceedings with(Publication next) {
        return new Proceedings(
                sessions, plans, supervisions, deputyNotices, Lists.plus(publications, next), closings, reopenings);
    }

    /** Closed once more. */
    public Proceedings with(Closing next) {
        return new Proceedings(
                sessions, plans, supervisions, deputyNotices, publications, Lists.plus(closings, next), reopenings);
    }

    /** Reopened once more. */
    public Proceedings with(Reopening next) {
        return new Proceedings(
                sessions, plans, supervisions, deputyNotices, publications, closings, Lists.plus(reopenings, next));
    }
}
