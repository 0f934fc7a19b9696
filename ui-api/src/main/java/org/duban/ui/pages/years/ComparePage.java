package org.duban.ui.pages.years;

import java.util.Locale;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.pages.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows two periods side by side: a year and the one before, half-years, terms of a congress, any days. */
@Controller
class ComparePage {

    private final SheetService sheets;
    private final UnitService units;

    ComparePage(SheetService sheets, UnitService units) {
        this.sheets = sheets;
        this.units = units;
    }

    @GetMapping("/year/compare")
    String compare(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        ComparedPeriods compared = ComparedPeriods.of(sheets, units, visit, language);
        model.addAttribute("compared", compared);
        model.addAttribute("position", compared.position());
        return "pages/year-compare";
    }
}
