package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.duban.command.CommandRefused;
import org.duban.command.IdempotencyKeyReused;
import org.duban.command.Receipt;
import org.duban.query.history.HistoryEntry;
import org.duban.ui.commands.ReadCommand;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.text.Texts;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of a form that was sent: it is drawn anew, looked through, recorded and answered with a receipt, or refused.
 *
 * @param head the position of the ledger's last event
 */
record SentForm(OpenForm form, FormProgress state, long head, Locale language, RefusalNames names) {

    static final String TEMPLATE = "pages/command";

    /** Where one goes now: to what came of it, to another form of the same sort, or nowhere. */
    String take(FormStep step, String another, HttpServletResponse response, Model model, RedirectAttributes next) {
        if (step.draws()) {
            return shown(state, model);
        }
        try {
            ReadCommand read = form.read();
            if (step.is(FormStep.CHECK)) {
                return shown(
                        state.foretelling(form.foretold(read), form.made(read).orElse(null)), model);
            }
            List<HistoryEntry> meanwhile = form.meanwhile(state.seen());
            if (!meanwhile.isEmpty()) {
                return conflict(form.filled(), meanwhile, response, model);
            }
            Receipt receipt = form.record(read, state.key());
            next.addFlashAttribute("receipt", Recorded.of(form.title(), receipt));
            return "redirect:" + (step.is(FormStep.AGAIN) ? another : form.pageAfter(read, receipt));
        } catch (ProblemException unfit) {
            Texts texts = Texts.in(language);
            Problem problem = Problem.onPage(unfit.code(), unfit.faults(), unfit.details(), texts);
            return refused(problem, state.failing(problem), response, model);
        } catch (CommandRefused refused) {
            List<HistoryEntry> before = form.inTheWay(refused, state.seen());
            if (!before.isEmpty()) {
                return conflict(form.besideOthers(), before, response, model);
            }
            Problem problem = Problem.of(refused, Texts.in(language), names);
            return refused(problem, state.failing(problem, form.first(refused, state.seen())), response, model);
        } catch (IdempotencyKeyReused reused) {
            Texts texts = Texts.in(language);
            Problem problem =
                    Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, texts).onPage(texts);
            return refused(problem, state.anew(problem), response, model);
        }
    }

    private String conflict(ObjectNode content, List<HistoryEntry> others, HttpServletResponse response, Model model) {
        response.setStatus(ProblemCode.CONFLICT.status());
        model.addAttribute("form", form.shown(content, state.seeing(head, others)));
        return TEMPLATE;
    }

    private String refused(Problem problem, FormProgress failed, HttpServletResponse response, Model model) {
        response.setStatus(problem.status());
        return shown(failed, model);
    }

    private String shown(FormProgress now, Model model) {
        model.addAttribute("form", form.shown(form.filled(), now));
        return TEMPLATE;
    }
}
