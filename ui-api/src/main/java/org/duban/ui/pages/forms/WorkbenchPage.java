package org.duban.ui.pages.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.Emptiness;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.forms.Workbench.Case;
import org.duban.ui.pages.forms.Workbench.Task;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page: what is to do, and what others have to do first. */
@Controller
class WorkbenchPage {

    private static final int SHOWN = 20;
    private static final int OTHERS = 10;
    private static final int UNDER_WAY = 10;

    /** Who looks after what others do. */
    private static final Set<Role> WATCHING = Set.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.OFFICE);

    private final FollowUps followUps;
    private final Cases cases;
    private final NextSteps next;

    WorkbenchPage(FollowUps followUps, Cases cases, NextSteps next) {
        this.followUps = followUps;
        this.cases = cases;
        this.next = next;
    }

    @GetMapping("/")
    String work(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        List<FollowUpList> mine = parties(visit).stream()
                .map(party -> list(visit, FollowUpStatus.OPEN, FollowUpFilter.of(party), SHOWN))
                .toList();
        List<FollowUp> urgent = mine.stream()
                .flatMap(list -> list.items().stream())
                .sorted(Comparator.comparing(
                        owed -> owed.due().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
        List<Task> tasks = urgent.stream()
                .map(owed -> new Task(owed, steps(visit, owed, Texts.in(language))))
                .toList();
        long all = mine.stream().mapToLong(list -> list.counts().open()).sum();
        model.addAttribute(
                "work",
                new Workbench(
                        mine.stream().mapToLong(list -> list.counts().overdue()).sum(),
                        mine.stream().mapToLong(list -> list.counts().dueSoon()).sum(),
                        tasks,
                        all - tasks.size(),
                        cases(visit, Texts.in(language)),
                        others(visit, urgent)));
        model.addAttribute(
                "emptiness", anyCase(visit) && !Emptiness.auditsOnly(visit) ? null : Emptiness.of(visit, false));
        model.addAttribute("openings", openings(visit, Texts.in(language)));
        model.addAttribute("position", visit.point().position());
        return "pages/work";
    }

    private List<NextStep> steps(PageRequest visit, FollowUp owed, Texts texts) {
        List<NextStep> all = visit.elsewhen()
                ? List.of()
                : Stream.concat(meeting(visit, owed, texts), about(visit, owed, texts))
                        .sorted(Comparator.comparing(step -> !step.meets().contains(owed.duty())))
                        .toList();
        // What else may be done in a case stands with the case.
        List<NextStep> meeting =
                all.stream().filter(step -> step.meets().contains(owed.duty())).toList();
        return owed.itemId() != null || meeting.isEmpty() ? all : meeting;
    }

    private Stream<NextStep> about(PageRequest visit, FollowUp owed, Texts texts) {
        return possible(visit, new About(owed.stream(), owed.itemId(), null), texts).stream();
    }

    /** What is said of the duty itself, and meets it. */
    private Stream<NextStep> meeting(PageRequest visit, FollowUp owed, Texts texts) {
        return possible(visit, new About(owed.stream(), null, owed.duty()), texts).stream()
                .filter(step -> step.meets().contains(owed.duty()));
    }

    private List<Case> cases(PageRequest visit, Texts texts) {
        if (visit.elsewhen()) {
            return List.of();
        }
        CaseFilter open = new CaseFilter(null, null, null, null, null, null, true);
        return cases
                .find(visit.reader(), new FindCases(open, visit.moment(), new Page(UNDER_WAY, null)))
                .items()
                .stream()
                .map(one -> new Case(one, possible(visit, About.of(one.caseId().stream()), texts)))
                .filter(one -> !one.steps().isEmpty())
                .toList();
    }

    private List<NextStep> possible(PageRequest visit, About about, Texts texts) {
        return next.of(visit.account(), about, texts).stream()
                .filter(NextStep::possible)
                .toList();
    }

    private boolean anyCase(PageRequest visit) {
        FindCases any = new FindCases(CaseFilter.ANY, visit.moment(), new Page(1, null));
        return !cases.find(visit.reader(), any).items().isEmpty();
    }

    /** What begins something new. */
    private List<NextStep> openings(PageRequest visit, Texts texts) {
        return visit.elsewhen() ? List.of() : next.openings(visit.account(), texts);
    }

    /** As whom the reader owes something. */
    private static List<ResponsibleParty> parties(PageRequest visit) {
        Set<Role> roles = visit.account().roles();
        Stream<ResponsibleParty> units = visit.reader().units().stream()
                .sorted(Comparator.comparing(UnitId::value))
                .map(ResponsibleParty::of);
        Stream<ResponsibleParty> office =
                roles.contains(Role.CLERK) ? Stream.of(of(Responsible.Kind.GENERAL_OFFICE, null)) : Stream.empty();
        Stream<ResponsibleParty> organ = roles.contains(Role.OFFICE)
                        && visit.reader().organ() != null
                ? Stream.of(
                        of(Responsible.Kind.ORGAN_OFFICE, visit.reader().organ().name()))
                : Stream.empty();
        Stream<ResponsibleParty> body =
                roles.contains(Role.DIRECTOR) ? Stream.of(of(Responsible.Kind.BODY, null)) : Stream.empty();
        return Stream.of(units, office, organ, body).flatMap(all -> all).toList();
    }

    private static ResponsibleParty of(Responsible.Kind kind, @org.jspecify.annotations.Nullable String id) {
        return new ResponsibleParty(kind, id, null, null, null, null);
    }

    private List<FollowUp> others(PageRequest visit, List<FollowUp> mine) {
        if (visit.account().roles().stream().noneMatch(WATCHING::contains)) {
            return List.of();
        }
        Set<String> own = Set.copyOf(mine.stream().map(FollowUp::followUpId).toList());
        return list(visit, FollowUpStatus.OPEN, FollowUpFilter.ANY, OTHERS + SHOWN).items().stream()
                .filter(owed -> !own.contains(owed.followUpId()))
                .limit(OTHERS)
                .toList();
    }

    private FollowUpList list(PageRequest visit, FollowUpStatus status, FollowUpFilter filter, int rows) {
        FindFollowUps query = new FindFollowUps(status, filter, visit.moment(), new Page(rows, null));
        return followUps.find(visit.reader(), query);
    }
}
