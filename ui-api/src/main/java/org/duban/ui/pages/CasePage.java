package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
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
import org.duban.ui.pages.forms.CorrectionRights;
import org.duban.ui.pages.forms.NextSteps;
import org.duban.ui.pages.forms.NextSteps.About;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: how it stands, what may be done next, what is owed in it, its items, and everything that happened. */
@Controller
class CasePage {

    private static final int OBLIGATIONS = 500;
    private static final int ENTRIES = 200;

    private final FollowUps followUps;
    private final Cases cases;
    private final HistoryService histories;
    private final PageFormatters interpreters;
    private final NextSteps next;
    private final CorrectionRights rights;

    CasePage(
            FollowUps followUps,
            Cases cases,
            HistoryService histories,
            PageFormatters interpreters,
            NextSteps next,
            CorrectionRights rights) {
        this.rights = rights;
        this.next = next;
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
        shown(id, visit, owed.position(), model);
        model.addAttribute("owed", owed.items());
        model.addAttribute("work", work(owed));
        steps(About.of(id.stream()), visit, language, model);
        return "pages/case";
    }

    @GetMapping("/cases/{caseId}/items/{itemId}")
    String item(
            @PathVariable String caseId,
            @PathVariable String itemId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        ItemId item = Paths.id(itemId, ItemId::new);
        FollowUpList owed = owed(id, visit);
        CaseView view = shown(id, visit, owed.position(), model);
        model.addAttribute("item", view.item(item).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND)));
        model.addAttribute("duty", work(owed).get(itemId));
        model.addAttribute(
                "history",
                history(id, visit, owed.position(), language).items().stream()
                        .filter(entry -> item.equals(entry.itemId()))
                        .toList());
        steps(new About(id.stream(), item, null), visit, language, model);
        return "pages/case-item";
    }

    @GetMapping("/cases/{caseId}/record")
    String record(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        CaseView view = shown(id, visit, visit.point().position(), model);
        model.addAttribute("record", interpreters.speaking(language, visit).record(view));
        return "pages/case-record";
    }

    @GetMapping("/cases/{caseId}/history")
    String history(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        shown(id, visit, visit.point().position(), model);
        model.addAttribute("history", history(id, visit, visit.point().position(), language));
        model.addAttribute("correctingStream", rights.of(visit, id.stream()) ? id.stream().value() : null);
        return "pages/case-history";
    }

    /** The case, with what every page of it shows. */
    private CaseView shown(CaseId id, PageRequest visit, long position, Model model) {
        CaseView view = view(id, visit, position);
        model.addAttribute("view", view);
        model.addAttribute("position", position);
        model.addAttribute("stale", cases.stale(id));
        return view;
    }

    /** What may be done about it, as things stand now; nothing of what they were. */
    private void steps(About about, PageRequest visit, Locale language, Model model) {
        model.addAttribute("steps", visit.elsewhen() ? List.of() : next.of(visit.account(), about, Texts.in(language)));
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
