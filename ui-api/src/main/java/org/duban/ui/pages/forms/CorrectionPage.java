package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Receipt;
import org.duban.events.StreamId;
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

/** Where somebody puts right what was recorded: the record as it reads now, to be changed, and why. */
@Controller
class CorrectionPage {

    private static final String TEMPLATE = "pages/command";
    private static final String CHECK = "check";
    private static final Set<String> STEPS = Set.of("record", CHECK);

    private final FormDesk desk;
    private final Wrongs wrongs;

    CorrectionPage(FormDesk desk, Wrongs wrongs) {
        this.desk = desk;
        this.wrongs = wrongs;
    }

    /** A form is about now, whatever time other pages are about. */
    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    @GetMapping("/correct/{stream}/{eventId}")
    String empty(
            @PathVariable String stream,
            @PathVariable String eventId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            Locale language,
            Model model) {
        CorrectionForm form = form(stream, eventId, visit, request, language);
        model.addAttribute("form", form.shown(form.begun(), FormProgress.fresh(visit.head())));
        return TEMPLATE;
    }

    @PostMapping("/correct/{stream}/{eventId}")
    String filled(
            @PathVariable String stream,
            @PathVariable String eventId,
            @RequestParam(name = "step", defaultValue = "record") String step,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes next) {
        if (!STEPS.contains(step)) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
        CorrectionForm form = form(stream, eventId, visit, request, language);
        FormProgress state = FormProgress.sent(request, visit.head());
        Problem problem;
        try {
            ReadCommand read = form.read();
            if (step.equals(CHECK)) {
                model.addAttribute("form", form.shown(form.filled(), state.foretelling(form.foretold(read))));
                return TEMPLATE;
            }
            Receipt receipt = form.record(read, state.key());
            next.addFlashAttribute("receipt", Recorded.of(form.title(), receipt));
            return "redirect:" + form.pageAfter();
        } catch (ProblemException unfit) {
            problem = Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language));
        } catch (CommandRefused refused) {
            problem = Problem.of(refused, Texts.in(language), desk.names());
        } catch (IdempotencyKeyReused another) {
            problem = Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, Texts.in(language)).onPage(Texts.in(language));
            state = state.anew(problem);
        }
        response.setStatus(problem.status());
        model.addAttribute("form", form.shown(form.filled(), state.failing(problem)));
        return TEMPLATE;
    }

    private CorrectionForm form(
            String stream, String eventId, PageRequest visit, HttpServletRequest request, Locale language) {
        FilledForm filled =
                new FilledForm(request, desk.evidence(), visit.account().name().value(), "");
        return wrongs.find(stream(stream), eventId, visit, language)
                .map(wrong -> new CorrectionForm(desk, visit, language, wrong, filled))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private static StreamId stream(String text) {
        try {
            return new StreamId(text);
        } catch (IllegalArgumentException nothing) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
    }
}
