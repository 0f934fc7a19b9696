package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.duban.command.CommandRefused;
import org.duban.events.Role;
import org.duban.ui.accounts.Passwords;
import org.duban.ui.evidence.EvidenceFiles;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator lets somebody new in: account, roles and a password for one login, with unit and person if need be. */
@Controller
class NewcomerPage {

    static final String ADDRESS = "/do/newcomer";
    private static final String TEMPLATE = "pages/newcomer";

    private final FormDesk desk;
    private final EvidenceFiles evidence;
    private final Passwords passwords;

    NewcomerPage(FormDesk desk, EvidenceFiles evidence, Passwords passwords) {
        this.desk = desk;
        this.evidence = evidence;
        this.passwords = passwords;
    }

    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    @GetMapping(ADDRESS)
    String empty(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            Locale language,
            Model model) {
        FormProgress state = FormProgress.fresh(visit.head());
        NewcomerVisit form = form(visit, request, language, state);
        return shown(form, state, true, model);
    }

    @PostMapping(ADDRESS)
    String filled(
            @RequestParam(name = "step", defaultValue = FormStep.RECORD) String step,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        FormProgress state = FormProgress.sent(request, visit.head());
        NewcomerVisit form = form(visit, request, language, state);
        if (FormStep.of(step, form.sheet()).draws()) {
            return shown(form, state, false, model);
        }
        try {
            NewcomerOutcome outcome = form.record(form.read());
            model.addAttribute("outcome", outcome);
            if (!outcome.whole()) {
                response.setStatus(ProblemCode.CONFLICT.status());
                return shown(form, state, false, model);
            }
            return shown(form, FormProgress.fresh(visit.head()), true, model);
        } catch (ProblemException unfit) {
            Problem problem = Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language));
            response.setStatus(problem.status());
            return shown(form, state.failing(problem), false, model);
        } catch (CommandRefused foreseen) {
            Problem problem = Problem.of(foreseen, Texts.in(language), desk.names());
            response.setStatus(problem.status());
            return shown(form, state.failing(problem), false, model);
        }
    }

    private NewcomerVisit form(PageRequest visit, HttpServletRequest request, Locale language, FormProgress state) {
        if (!visit.account().roles().contains(Role.ADMIN)) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        FilledForm sheet =
                new FilledForm(request, evidence, visit.account().name().value(), "");
        return new NewcomerVisit(desk, passwords, visit, language, sheet, state.key());
    }

    private static String shown(NewcomerVisit form, FormProgress state, boolean anew, Model model) {
        List<FormField> fields = form.fields(anew ? form.empty() : form.filled(), state);
        model.addAttribute("fields", fields);
        model.addAttribute(
                "faulty",
                fields.stream()
                        .flatMap(FormField::whole)
                        .filter(field -> field.fault() != null)
                        .toList());
        model.addAttribute("key", state.key());
        model.addAttribute("problem", state.problem());
        return TEMPLATE;
    }
}
