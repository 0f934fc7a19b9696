package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.forms.BulkVisit.Step;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Does one thing to the rows of a list that somebody ticked, and tells of each what became of it. */
@Controller
class BulkPage {

    private final FormDesk desk;
    private final BulkRows rows;
    private final BulkOffers offers;

    BulkPage(FormDesk desk, BulkRows rows, BulkOffers offers) {
        this.offers = offers;
        this.desk = desk;
        this.rows = rows;
    }

    /** Things are done now, whatever time other pages are about. */
    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    /** Rows are ticked in the list. */
    @GetMapping("/bulk")
    String unticked(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        return "redirect:" + visit.address().to("/follow-ups");
    }

    @PostMapping("/bulk")
    String bulk(
            @RequestParam(name = "do", defaultValue = "") String name,
            @RequestParam(name = "step", defaultValue = "choose") String step,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        CommandType type = Commands.named(name)
                .filter(known -> BulkAction.may(known, visit))
                .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN));
        BulkVisit bulk = new BulkVisit(desk, offers, type, visit, request, language);
        List<BulkRow> chosen = rows.of(request, visit);
        FormProgress state = FormProgress.sent(request, visit.head());
        FilledForm sheet =
                new FilledForm(request, desk.evidence(), visit.account().name().value(), "");
        Step taken = step(step, sheet);
        model.addAttribute("command", type.name());
        if (chosen.isEmpty()) {
            model.addAttribute("results", List.of());
            return "pages/bulk";
        }
        Problem problem = taken == Step.CHOOSE ? null : bulk.problem(chosen.getFirst());
        if (problem != null) {
            response.setStatus(problem.status());
            taken = Step.CHOOSE;
        }
        Step done = taken;
        FormProgress sent = state;
        List<BulkResult> results =
                chosen.stream().map(row -> bulk.one(row, done, sent)).toList();
        boolean fresh = step.equals("choose");
        if (done == Step.RECORD) {
            state = FormProgress.fresh(visit.head()); // what is left may be given once more, with something else in it
        }
        model.addAttribute("results", results);
        model.addAttribute(
                "form", bulk.form(chosen.getFirst(), problem == null ? state : state.failing(problem), fresh));
        return "pages/bulk";
    }

    private static Step step(String step, FilledForm sheet) {
        if (step.equals("choose")) {
            return Step.CHOOSE;
        }
        FormStep asked = FormStep.of(step, sheet);
        if (asked.draws()) {
            return Step.CHOOSE;
        }
        return asked.is(FormStep.CHECK) ? Step.CHECK : Step.RECORD;
    }
}
