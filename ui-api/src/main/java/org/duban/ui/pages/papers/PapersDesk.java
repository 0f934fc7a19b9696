package org.duban.ui.pages.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.events.lawinspection.PreparationEvent.Circle;
import org.duban.events.lawinspection.PreparationEvent.GroupMember;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseViewList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.Assignment;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Sort;
import org.duban.query.followup.Subject;
import org.duban.query.lawinspection.InspectionFacts;
import org.duban.query.lawinspection.InspectionPreparation.InspectionGroup;
import org.duban.query.meeting.AgendaEntry;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is told to a meeting. */
@Component
class PapersDesk {

    private static final int AT_ONCE = 500;

    private final FollowUps followUps;
    private final Cases cases;

    PapersDesk(FollowUps followUps, Cases cases) {
        this.followUps = followUps;
        this.cases = cases;
    }

    /** What the reader may see of it, all of it as of one position. */
    MeetingPapers of(MeetingFacts meeting, @Nullable MeetingFacts before, PageRequest visit) {
        FollowUpList overdue = owed(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, visit, visit.moment());
        Moment moment = visit.at(overdue.position());
        FollowUpFilter items = FollowUpFilter.of(Subject.of(HandlingDuty.RECTIFICATION_ITEM));
        List<FollowUp> handled = owed(FollowUpStatus.ALL, items, visit, moment).items().stream()
                .filter(item -> !item.state().equals(ItemState.MERGED.name()))
                .toList();
        return new MeetingPapers(
                meeting,
                before,
                visit.point().on(),
                overdue.items(),
                closed(before, visit, moment),
                UnitProgress.of(handled),
                people(meeting, visit, moment),
                overdue.position());
    }

    private FollowUpList owed(FollowUpStatus status, FollowUpFilter filter, PageRequest visit, Moment moment) {
        return followUps.find(visit.reader(), new FindFollowUps(status, filter, Sort.DAYS_LATE, moment, Page.WHOLE));
    }

    private List<ClosedMatter> closed(@Nullable MeetingFacts before, PageRequest visit, Moment moment) {
        LocalDate since = before == null ? LocalDate.MIN : before.endsOn();
        List<ClosedMatter> closed = new ArrayList<>();
        String cursor = null;
        do {
            CaseViewList some =
                    cases.views(visit.reader(), new FindCases(CaseFilter.ANY, moment, new Page(AT_ONCE, cursor)));
            some.items().stream()
                    .flatMap(view -> Stream.concat(wholly(view), items(view)))
                    .filter(matter -> matter.on().isAfter(since))
                    .forEach(closed::add);
            cursor = some.next();
        } while (cursor != null);
        closed.sort(Comparator.comparing(ClosedMatter::on));
        return List.copyOf(closed);
    }

    private static Stream<ClosedMatter> wholly(CaseView view) {
        LocalDate closedOn = view.course().closedOn();
        return closedOn == null
                ? Stream.empty()
                : view.proceedings().closings().stream()
                        .skip(Math.max(0, view.proceedings().closings().size() - 1))
                        .map(closing -> new ClosedMatter(
                                closedOn, view, null, view.outline().committee(), closing.conclusion()));
    }

    private static Stream<ClosedMatter> items(CaseView view) {
        return view.items().stream()
                .filter(item -> item.is(ItemState.CLOSED))
                .flatMap(item -> closing(item)
                        .map(review ->
                                new ClosedMatter(review.on(), view, item, unit(item.assignment()), review.text())));
    }

    /** What closed it last. */
    private static Stream<ItemView.Review> closing(ItemView item) {
        return item.reviews().stream()
                .filter(review -> review.verdict() == ItemState.CLOSED)
                .reduce((first, second) -> second)
                .stream();
    }

    private static org.duban.events.@Nullable UnitId unit(@Nullable Assignment assignment) {
        return assignment == null ? null : assignment.leadUnit();
    }

    private List<DeputyLine> people(MeetingFacts meeting, PageRequest visit, Moment moment) {
        Set<CaseId> agenda = meeting.agenda().stream()
                .filter(entry -> entry.droppedOn() == null)
                .map(AgendaEntry::caseId)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        Stream<DeputyLine> inspecting = agenda.stream()
                .flatMap(id -> cases.find(visit.reader(), new FindCase(id, moment)).stream())
                .flatMap(view -> deputies(view).map(member -> new DeputyLine(member.person(), view)));
        return Stream.concat(meeting.attendees().stream().map(person -> new DeputyLine(person, null)), inspecting)
                .distinct()
                .toList();
    }

    private static Stream<GroupMember> deputies(CaseView view) {
        InspectionGroup group = view.facts() instanceof InspectionFacts facts
                ? facts.preparation().group()
                : null;
        return group == null
                ? Stream.empty()
                : Stream.concat(Stream.of(group.leader()), group.members().stream())
                        .filter(member -> member.circle() == Circle.DEPUTY)
                        .filter(Objects::nonNull);
    }
}
