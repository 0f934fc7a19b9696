package org.duban.ui.pages.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.query.figure.FigureCatalogue;
import org.duban.query.figure.FigureLine;
import org.duban.query.figure.FigureRowList;
import org.duban.query.figure.FindAudit;
import org.duban.query.figure.FindFigureRows;
import org.duban.query.figure.StatedNumber;
import org.duban.ui.evaluations.AuditAnswer;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.pages.Address;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.Picks;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A year in figures, what each of them counts, and whether a figure was stated right. */
@Controller
class YearPage {

    private static final int ROWS = 100;

    private final ReportService reports;

    YearPage(ReportService reports) {
        this.reports = reports;
    }

    @GetMapping("/year")
    String year(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        YearView view = YearView.of(reports, visit, language);
        Map<String, String> phrases = new LinkedHashMap<>();
        view.computed().forEach(line -> phrases.put(line.figure(), line.phrase()));
        Picks picks = new Picks(visit.address(), Map.of("figure", phrases));
        Optional<Address> picked = picks.resolved();
        if (picked.isPresent()) {
            return "redirect:" + picked.get();
        }
        model.addAttribute("picks", picks);
        model.addAttribute("yearly", view);
        model.addAttribute("position", view.report().content().position());
        model.addAttribute("audit", audit(visit, view));
        return "pages/year";
    }

    @GetMapping("/year/figures/{figure}")
    String figure(
            @PathVariable String figure,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        FigureLine line = FigureCatalogue.find(figure)
                .filter(known -> known.figure() != null)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        FindFigureRows query =
                new FindFigureRows(figure, YearPeriod.read(visit), visit.moment(), visit.page("cursor", ROWS));
        FigureRowList list = visit.address()
                .answer("cursor", () -> reports.rows(visit.reader(), query))
                .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN));
        model.addAttribute("figure", ReportService.definition(line));
        model.addAttribute("language", language);
        model.addAttribute("period", query.period());
        model.addAttribute("list", list);
        model.addAttribute("rows", list.items().stream().map(YearRow::of).toList());
        model.addAttribute("position", list.position());
        return "pages/year-figure";
    }

    /** What comes of the figure that was stated in the form; null if none was. */
    private @Nullable AuditAnswer audit(PageRequest visit, YearView view) {
        Address address = visit.address();
        Optional<String> figure = address.given("figure");
        Optional<String> stated = address.given("stated");
        if (figure.isEmpty() || stated.isEmpty()) {
            return null;
        }
        StatedNumber number = address.answer("stated", () -> StatedNumber.parse(stated.get()));
        return reports.audit(
                        visit.reader(),
                        new FindAudit(
                                figure.get(),
                                view.period(),
                                number,
                                List.of(),
                                visit.at(view.report().content().position())),
                        stated.get())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
