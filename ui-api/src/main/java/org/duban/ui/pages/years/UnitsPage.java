package org.duban.ui.pages.years;

import java.util.Locale;
import org.duban.query.evaluation.FindMeasuredRows;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasuredRowList;
import org.duban.query.evaluation.Party;
import org.duban.query.words.Vocabulary;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** How organs, units and committees did over a period, and what each number counts. */
@Controller
class UnitsPage {

    private static final int ROWS = 100;

    private final UnitService units;

    UnitsPage(UnitService units) {
        this.units = units;
    }

    @GetMapping("/year/units")
    String all(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        UnitsView view = UnitsView.of(units, visit, language);
        model.addAttribute("units", view);
        model.addAttribute("language", language);
        model.addAttribute("position", view.evaluation().position());
        return "pages/year-units";
    }

    @GetMapping("/year/units/{partyKind}/{partyId}/{measure}")
    String rows(
            @PathVariable String partyKind,
            @PathVariable String partyId,
            @PathVariable String measure,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        Party party = units.party(partyKind, partyId, visit.moment()).orElseThrow(UnitsPage::nothing);
        Measure asked = Measure.find(measure).orElseThrow(UnitsPage::nothing);
        FindMeasuredRows query =
                new FindMeasuredRows(party, asked, YearPeriod.read(visit), visit.moment(), visit.page("cursor", ROWS));
        MeasuredRowList list = visit.address().answer("cursor", () -> units.rows(visit.reader(), query));
        model.addAttribute("party", units.name(party, visit.at(list.position())).in(language));
        model.addAttribute("measure", UnitService.definition(asked));
        model.addAttribute("vocabulary", Vocabulary.in(language));
        model.addAttribute("language", language);
        model.addAttribute("period", query.period());
        model.addAttribute("list", list);
        model.addAttribute("rows", list.items().stream().map(UnitRow::of).toList());
        model.addAttribute("position", list.position());
        return "pages/year-unit-rows";
    }

    private static ProblemException nothing() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
