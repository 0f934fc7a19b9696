package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form for every command: filled in, looked through, recorded, and answered with a receipt. */
@Controller
class CommandPage {

    private final FormDesk desk;

    CommandPage(FormDesk desk) {
        this.desk = desk;
    }

    /** A form is about now, whatever time other pages are about. */
    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    @GetMapping("/do/{name}")
    String empty(
            @PathVariable String name,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            Locale language,
            Model model) {
        FormVisit form = desk.visit(type(name), visit, request, "", language);
        model.addAttribute("form", form.shown(form.begun(), FormProgress.fresh(visit.head())));
        return SentForm.TEMPLATE;
    }

    @PostMapping("/do/{name}")
    String filled(
            @PathVariable String name,
            @RequestParam(name = "step", defaultValue = "record") String step,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes next) {
        FormVisit form = desk.visit(type(name), visit, request, FormStep.extra(step), language);
        return new SentForm(form, FormProgress.sent(request, visit.head()), visit.head(), language, desk.names())
                .take(FormStep.of(step, form.sheet()), "/do/" + name, response, model, next);
    }

    private static CommandType type(String name) {
        return Commands.named(name)
                .filter(type -> !name.equals(Wrongs.COMMAND)) // its form is about one event and stands elsewhere
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
