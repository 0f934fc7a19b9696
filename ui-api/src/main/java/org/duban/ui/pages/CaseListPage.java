package org.duban.ui.pages;

import java.util.Locale;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.pages.past.Retrospect;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All cases the reader may see something of. */
@Controller
class CaseListPage {

    private static final int ROWS = 50;

    private final Cases cases;
    private static final Page COMPARED = new Page(1_000, null);

    private final Downloads downloads;

    CaseListPage(Cases cases, Downloads downloads) {
        this.cases = cases;
        this.downloads = downloads;
    }

    @GetMapping("/cases")
    String list(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Model model) {
        Address address = visit.address();
        FindCases query = query(visit, visit.moment(), visit.page("cursor", ROWS));
        CaseList list = address.answer("cursor", () -> cases.find(visit.reader(), query));
        model.addAttribute("list", list);
        model.addAttribute("position", list.position());
        model.addAttribute("news", "");
        model.addAttribute(
                "emptiness", Emptiness.of(visit, address.given("text").isPresent()));
        model.addAttribute(
                "differences",
                new Retrospect(visit, say)
                        .ofCases(moment -> cases.find(visit.reader(), query(visit, moment, COMPARED))
                                .items()));
        return "pages/cases";
    }

    /** All of them as a workbook. */
    @GetMapping("/cases.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> workbook(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        CaseList list = cases.find(visit.reader(), query(visit, visit.moment(), Page.WHOLE));
        return downloads.cases(list, visit, language);
    }

    /** What is asked for in the form over the list. */
    static FindCases query(PageRequest visit, Moment moment, Page page) {
        String text = visit.address().given("text").orElse(null);
        return new FindCases(new CaseFilter(null, null, null, null, null, text, null), moment, page);
    }
}
