package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.timeline.Page;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.forms.CorrectionRights;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that happened in a case, a part of it at a time, and each entry at an address of its own. */
@Controller
class CaseHistoryPage {

    private static final int ENTRIES = 40;

    private final CaseDesk desk;
    private final CorrectionRights rights;

    CaseHistoryPage(CaseDesk desk, CorrectionRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/cases/{caseId}/history")
    String history(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        long position = visit.point().position();
        desk.shown(id, visit, position, model);
        show(id, visit, desk.history(id, visit, position, language, visit.page("history", ENTRIES)), model);
        return "pages/case-history";
    }

    @GetMapping("/cases/{caseId}/history/{eventId}")
    String entry(
            @PathVariable String caseId,
            @PathVariable String eventId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        long position = visit.point().position();
        desk.shown(id, visit, position, model);
        HistoryList all = desk.history(id, visit, position, language, Page.WHOLE);
        List<HistoryEntry> one = all.items().stream()
                .filter(entry -> entry.eventId().equals(eventId))
                .toList();
        if (one.isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        show(id, visit, new HistoryList(one, null, all.position()), model);
        return "pages/case-history";
    }

    private void show(CaseId id, PageRequest visit, HistoryList history, Model model) {
        model.addAttribute("history", history);
        model.addAttribute("contents", ShownContents.of(history.items()));
        model.addAttribute("entryBase", "/cases/" + id + "/history");
        model.addAttribute(
                "correctingStream", rights.of(visit, id.stream()) ? id.stream().value() : null);
    }
}
