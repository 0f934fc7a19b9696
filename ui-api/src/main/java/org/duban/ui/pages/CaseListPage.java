package org.duban.ui.pages;

import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All cases the reader may see something of. */
@Controller
class CaseListPage {

    private static final int ROWS = 50;

    private final Cases cases;

    CaseListPage(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases")
    String list(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        Address address = visit.address();
        String text = address.given("text").orElse(null);
        CaseFilter filter = new CaseFilter(null, null, null, null, null, text, null);
        FindCases query = new FindCases(filter, visit.moment(), visit.page("cursor", ROWS));
        CaseList list = address.answer("cursor", () -> cases.find(visit.reader(), query));
        model.addAttribute("list", list);
        model.addAttribute("position", list.position());
        model.addAttribute("emptiness", Emptiness.of(visit, text != null));
        return "pages/cases";
    }
}
