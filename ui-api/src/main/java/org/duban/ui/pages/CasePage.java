package org.duban.ui.pages;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Page;
import org.duban.ui.http.Paths;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: how it stands, what is owed in it, its items, and everything that happened. */
@Controller
class CasePage {

    private static final int OBLIGATIONS = 500;
    private static final int ENTRIES = 200;

    private final FollowUps followUps;
    private final Cases cases;
    private final HistoryService histories;
    private final PageFormatters interpreters;

    CasePage(FollowUps followUps, Cases cases, HistoryService histories, PageFormatters interpreters) {
        this.followUps = followUps;
        this.cases = cases;
        this.histories = histories;
        this.interpreters = interpreters;
    }

    @GetMapping("/cases/{caseId}")
    String one(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        FollowUpList owed = owed(id, visit);
        long position = owed.position();
        CaseView view = view(id, visit, position);
        model.addAttribute("view", view);
        model.addAttribute("record", interpreters.speaking(language, visit).record(view));
        model.addAttribute("owed", owed.items());
        model.addAttribute("work", work(owed));
        model.addAttribute("history", history(id, visit, position, language));
        model.addAttribute("position", position);
        model.addAttribute("stale", cases.stale(id));
        return "pages/case";
    }

    private FollowUpList owed(CaseId id, PageRequest visit) {
        FollowUpFilter ofCase = FollowUpFilter.of(Subject.of(id));
        Page all = new Page(OBLIGATIONS, null);
        return followUps.find(visit.reader(), new FindFollowUps(FollowUpStatus.ALL, ofCase, visit.moment(), all));
    }

    private CaseView view(CaseId id, PageRequest visit, long position) {
        return cases.find(visit.reader(), new FindCase(id, visit.at(position)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private HistoryList history(CaseId id, PageRequest visit, long position, Locale language) {
        FindHistory query = new FindHistory(id.stream(), visit.at(position), language, visit.page("history", ENTRIES));
        return visit.address()
                .answer("history", () -> histories.find(visit.reader(), query))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** What the units owe, by item. */
    private static Map<String, FollowUp> work(FollowUpList owed) {
        return owed.items().stream()
                .filter(followUp -> HandlingDuty.RECTIFICATION_ITEM.has(followUp.duty()) && followUp.itemId() != null)
                .collect(Collectors.toMap(followUp -> String.valueOf(followUp.itemId()), followUp -> followUp));
    }
}
