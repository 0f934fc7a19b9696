package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Forms;
import org.duban.command.SharedProcess;
import org.duban.events.CaseId;
import org.duban.query.cases.CaseLink;
import org.duban.query.cases.CaseLinks;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.intake.IntakeOffer;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Looks up what the pages about a case show. */
@Component
class CaseDesk {

    private final FollowUps followUps;
    private final Cases cases;
    private final HistoryService histories;
    private final IntakeOffer intake;

    CaseDesk(FollowUps followUps, Cases cases, HistoryService histories, IntakeOffer intake) {
        this.intake = intake;
        this.followUps = followUps;
        this.cases = cases;
        this.histories = histories;
    }

    /** The case, with what every page of it shows. */
    CaseView shown(CaseId id, PageRequest visit, long position, Model model) {
        CaseView view = view(id, visit, visit.at(position));
        model.addAttribute("view", view);
        model.addAttribute("position", position);
        model.addAttribute("since", view.course().openedOn());
        model.addAttribute("news", "&case=" + id);
        model.addAttribute("stale", cases.stale(id));
        model.addAttribute("shares", shared(view.outline().form()));
        model.addAttribute("takesSheets", intake.holds(visit, view));
        return view;
    }

    /** The shared processes that such a case takes part in: of what it never has nothing is told. */
    private static Set<String> shared(String form) {
        return Forms.CASES.stream()
                .filter(known -> known.code().equals(form))
                .flatMap(known -> known.processes().stream())
                .map(SharedProcess::name)
                .collect(Collectors.toSet());
    }

    /** The case at that moment. */
    CaseView view(CaseId id, PageRequest visit, Moment moment) {
        return cases.find(visit.reader(), new FindCase(id, moment))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** What it has to do with. */
    List<CaseLink> links(CaseId id, PageRequest visit, long position) {
        return cases.links(visit.reader(), new FindCase(id, visit.at(position)))
                .map(CaseLinks::items)
                .orElse(List.of());
    }

    /** Everything that is or was owed in it. */
    FollowUpList owed(CaseId id, PageRequest visit, Moment moment) {
        FollowUpFilter ofCase = FollowUpFilter.of(Subject.of(id));
        return followUps.find(visit.reader(), new FindFollowUps(FollowUpStatus.ALL, ofCase, moment, Page.WHOLE));
    }

    /** A part of what happened in it. */
    HistoryList history(CaseId id, PageRequest visit, long position, Locale language, Page page) {
        FindHistory query = new FindHistory(id.stream(), visit.at(position), language, page);
        return visit.address()
                .answer("history", () -> histories.find(visit.reader(), query))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
