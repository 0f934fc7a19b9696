package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Receipt;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
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

    private static final String TEMPLATE = "pages/command";
    private static final String ADD = "add:";
    private static final String CHECK = "check";
    private static final String AGAIN = "again";
    private static final Set<String> STEPS = Set.of("record", CHECK, AGAIN);

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
        return TEMPLATE;
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
        mustBe(step);
        String extra = step.startsWith(ADD) ? step.substring(ADD.length()) : "";
        FormVisit form = desk.visit(type(name), visit, request, extra, language);
        FormProgress state = FormProgress.sent(request, visit.head());
        if (!extra.isEmpty()) {
            model.addAttribute("form", form.shown(form.body(), state));
            return TEMPLATE;
        }
        try {
            ReadCommand read = form.read();
            if (step.equals(CHECK)) {
                model.addAttribute("form", form.shown(form.body(), state.foretelling(form.foretold(read))));
                return TEMPLATE;
            }
            List<HistoryEntry> meanwhile = form.meanwhile(state.seen());
            if (!meanwhile.isEmpty()) {
                response.setStatus(ProblemCode.CONFLICT.status());
                model.addAttribute("form", form.shown(form.body(), state.seeing(visit.head(), meanwhile)));
                return TEMPLATE;
            }
            Receipt receipt = form.record(read, state.key());
            next.addFlashAttribute("receipt", Recorded.of(form.title(), receipt));
            return "redirect:" + (step.equals(AGAIN) ? "/do/" + name : form.pageAfter(read, receipt));
        } catch (ProblemException unfit) {
            return refused(
                    Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language)),
                    form,
                    state,
                    response,
                    model);
        } catch (CommandRefused refused) {
            return refused(Problem.of(refused, Texts.in(language), desk.names()), form, state, response, model);
        } catch (IdempotencyKeyReused another) {
            Problem problem = Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, Texts.in(language)).onPage(Texts.in(language));
            response.setStatus(problem.status());
            model.addAttribute("form", form.shown(form.body(), state.anew(problem)));
            return TEMPLATE;
        }
    }

    /** Recorded is only what somebody asked to record. */
    private static void mustBe(String step) {
        boolean adds = step.startsWith(ADD) && step.length() > ADD.length();
        if (!adds && !STEPS.contains(step)) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
    }

    private static String refused(
            Problem problem, FormVisit form, FormProgress state, HttpServletResponse response, Model model) {
        response.setStatus(problem.status());
        model.addAttribute("form", form.shown(form.body(), state.failing(problem)));
        return TEMPLATE;
    }

    private static CommandType type(String name) {
        return Commands.named(name)
                .filter(type -> !name.equals(Wrongs.COMMAND)) // its form is about one event and stands elsewhere
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
