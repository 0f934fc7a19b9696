package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.words.Vocabulary;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws what somebody looks for in a long list of a form, while he types; nothing that he could not find in the form itself. */
@Controller
class OptionsPage {

    static final String ADDRESS = "/options";

    private final FormDesk desk;

    OptionsPage(FormDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("timeless")
    boolean timeless() {
        return true;
    }

    @GetMapping(ADDRESS)
    String options(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "CHOICE") FieldKind kind,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam(defaultValue = "") String about,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            Locale language,
            Model model) {
        FilledForm sheet =
                new FilledForm(request, desk.evidence(), visit.account().name().value(), "");
        PageFormatter say = desk.formatters().speaking(language, visit);
        Vocabulary words = Vocabulary.in(language);
        CaseView view = view(about, visit).orElse(null);
        FormChoices choices = new RegisteredChoices(
                visit,
                view,
                null,
                FormLabels.of(view, null, say.names(), caseId -> desk.title(caseId, visit), words, List.of()),
                words,
                desk.sources(),
                Set.of());
        List<Option> options = choices.of(type, field).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        FormField drawn =
                new FormField(name, kind, "", null, Need.of(required), sheet.all(name), options, List.of(), null, null);
        model.addAttribute("field", Search.narrowed(drawn, type, field, choices.about(), sheet.sought(name)));
        return "pages/field :: found(field=${field})";
    }

    private Optional<CaseView> view(String about, PageRequest visit) {
        return Optional.of(about)
                .filter(id -> id.matches("[a-z0-9-]{1,64}"))
                .flatMap(id -> desk.sources().cases().find(visit.reader(), new FindCase(new CaseId(id), visit.now())));
    }
}
