package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FollowUpList;
import org.duban.query.timeline.Page;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.forms.About;
import org.duban.ui.pages.forms.BulkOffers;
import org.duban.ui.pages.forms.BulkRow;
import org.duban.ui.pages.forms.NextStep;
import org.duban.ui.pages.forms.NextSteps;
import org.duban.ui.pages.past.Retrospect;
import org.duban.ui.pages.past.Retrospect.Stand;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: how it stands, what may be done next, what is owed in it, and its items. */
@Controller
class CasePage {

    private final CaseDesk desk;
    private final PageFormatters interpreters;
    private final NextSteps next;
    private final BulkOffers offers;

    CasePage(CaseDesk desk, PageFormatters interpreters, NextSteps next, BulkOffers offers) {
        this.offers = offers;
        this.desk = desk;
        this.interpreters = interpreters;
        this.next = next;
    }

    @GetMapping("/cases/{caseId}")
    String one(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        CaseId id = Paths.id(caseId, CaseId::new);
        FollowUpList owed = desk.owed(id, visit, visit.moment());
        CaseView view = desk.shown(id, visit, owed.position(), model);
        model.addAttribute("owed", OwedInCase.of(owed));
        model.addAttribute("links", desk.links(id, visit, owed.position()));
        CaseItems work = CaseItems.of(view, owed, visit.address());
        model.addAttribute("work", work);
        List<BulkRow> rows = work.rows().stream()
                .map(row -> new BulkRow(id.stream(), null, row.item().finding().itemId()))
                .toList();
        model.addAttribute("actions", offers.of(visit, rows, Texts.in(language)));
        model.addAttribute(
                "differences",
                new Retrospect(visit, interpreters.speaking(language, visit))
                        .ofCase(moment -> new Stand(
                                desk.view(id, visit, moment),
                                desk.owed(id, visit, moment).items())));
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
        FollowUpList owed = desk.owed(id, visit, visit.moment());
        CaseView view = desk.shown(id, visit, owed.position(), model);
        model.addAttribute("item", view.item(item).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND)));
        model.addAttribute("duty", CaseItems.duties(owed).get(itemId));
        model.addAttribute(
                "history",
                desk.history(id, visit, owed.position(), language, Page.WHOLE).items().stream()
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
        CaseView view =
                desk.shown(Paths.id(caseId, CaseId::new), visit, visit.point().position(), model);
        model.addAttribute("record", interpreters.speaking(language, visit).record(view));
        return "pages/case-record";
    }

    /** What may be done about it, as things stand now; nothing of what they were. */
    private void steps(About about, PageRequest visit, Locale language, Model model) {
        Texts texts = Texts.in(language);
        List<NextStep> steps = visit.elsewhen() ? List.of() : next.of(visit.account(), about, texts);
        model.addAttribute("steps", steps);
        boolean waits = !visit.elsewhen() && steps.stream().noneMatch(NextStep::possible);
        model.addAttribute("others", waits ? next.ofOthers(visit.account(), about, texts) : List.of());
    }
}
