package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import org.duban.ui.evaluations.SheetAnswer;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows figures as they were published, as they were then, and as they would be now. */
@Controller
class PublishedPage {

    private final SheetService sheets;

    PublishedPage(SheetService sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/year/published")
    String all(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        model.addAttribute("list", sheets.all(visit.reader(), visit.moment()));
        return "pages/published";
    }

    @GetMapping("/year/published/{sheetId}")
    String one(
            @PathVariable String sheetId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        SheetAnswer answer = sheets.sheet(visit.reader(), sheetId, visit.moment())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        List<PublishedLine> lines = answer.figures().stream()
                .map(figure -> PublishedLine.of(figure, language))
                .toList();
        model.addAttribute("answer", answer);
        model.addAttribute("lines", lines);
        model.addAttribute("position", answer.now().position());
        return "pages/published-sheet";
    }
}
