package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.pages.past.Retrospect;
import org.duban.ui.sheet.Csv;
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
    private static final Page COMPARED = new Page(1_000, null);

    private final Cases cases;
    private final Directory directory;
    private final Downloads downloads;

    CaseListPage(Cases cases, Directory directory, Downloads downloads) {
        this.cases = cases;
        this.directory = directory;
        this.downloads = downloads;
    }

    @GetMapping("/cases")
    String list(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Model model) {
        Address address = visit.address();
        CaseFilterForm form = new CaseFilterForm(
                address,
                directory.units().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMMITTEE)
                        .toList());
        Picks picks = form.picks(say);
        Optional<Address> picked = picks.resolved();
        if (picked.isPresent()) {
            return "redirect:" + picked.get();
        }
        FindCases query = query(visit, visit.moment(), visit.page("cursor", ROWS));
        CaseList list = address.answer("cursor", () -> cases.find(visit.reader(), query));
        model.addAttribute("list", list);
        model.addAttribute("form", form);
        model.addAttribute("picks", picks);
        model.addAttribute("chips", new Chips(address, say.names(), say.words()).of(CaseFilterForm.FIELDS));
        model.addAttribute("position", list.position());
        model.addAttribute("emptiness", Emptiness.of(visit, form.sifting()));
        model.addAttribute("news", "");
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
        return downloads.cases(whole(visit), visit, language, Downloads.XLSX);
    }

    /** All of them as text. */
    @GetMapping("/cases.csv")
    @AnsweredAs(Csv.MEDIA_TYPE)
    ResponseEntity<byte[]> text(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return downloads.cases(whole(visit), visit, language, Downloads.CSV);
    }

    private CaseList whole(PageRequest visit) {
        return cases.find(visit.reader(), query(visit, visit.moment(), Page.WHOLE));
    }

    /** What is asked for in the form over the list. */
    static FindCases query(PageRequest visit, Moment moment, Page page) {
        CaseFilterForm form = new CaseFilterForm(visit.address(), List.of());
        return new FindCases(form.filter(), form.sort(), moment, page);
    }
}
