package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.events.StreamId;
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

/** Where somebody puts right what was recorded: the record as it reads now, to be changed, and why. */
@Controller
class CorrectionPage {

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
        FormProgress fresh = FormProgress.fresh(visit.head());
        CorrectionForm form = form(stream, eventId, visit, fresh.seen(), request, language);
        model.addAttribute("form", form.shown(form.begun(), fresh));
        return SentForm.TEMPLATE;
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
        FormProgress sent = FormProgress.sent(request, visit.head());
        CorrectionForm form = form(
                stream, eventId, visit, FormProgress.seen(request, visit.head()).orElse(0L), request, language);
        return new SentForm(form, sent, visit.head(), language, desk.names())
                .take(FormStep.of(step, form.sheet()), "/correct/" + stream + "/" + eventId, response, model, next);
    }

    private CorrectionForm form(
            String stream, String eventId, PageRequest visit, long seen, HttpServletRequest request, Locale language) {
        FilledForm filled =
                new FilledForm(request, desk.evidence(), visit.account().name().value(), "");
        return wrongs.find(stream(stream), eventId, visit, language)
                .map(wrong -> new CorrectionForm(desk, visit, language, wrong, wrong.at(seen), filled))
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
