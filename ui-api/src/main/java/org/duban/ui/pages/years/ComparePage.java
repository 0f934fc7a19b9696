package org.duban.ui.pages.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.pages.Downloads;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.sheet.Csv;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows two periods side by side: a year and the one before, half-years, terms of a congress, any days. */
@Controller
class ComparePage {

    private final SheetService sheets;
    private final UnitService units;
    private final ListSheets tables;
    private final PeriodTitles titles;

    ComparePage(SheetService sheets, UnitService units, ListSheets tables, PeriodTitles titles) {
        this.titles = titles;
        this.tables = tables;
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

    @GetMapping({"/year/compare.xlsx", "/year/compare.csv", "/year/compare.docx"})
    @AnsweredAs({Xlsx.MEDIA_TYPE, Csv.MEDIA_TYPE, WordFile.MEDIA_TYPE})
    ResponseEntity<byte[]> table(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            HttpServletRequest request) {
        ComparedPeriods compared = ComparedPeriods.of(sheets, units, visit, language);
        SheetTable table = tables.lines(
                ComparedRow.class,
                compared.rows(),
                new ListSheets.Visit(visit.reader(), visit.at(compared.position()), language));
        ReportPeriod period = compared.period();
        ReportPeriod other = compared.other();
        String name = "duban-%s-%s-%s-%s".formatted(period.from(), period.to(), other.from(), other.to());
        return Downloads.named(name, titles.over(table, "compare.title", period, other, language), request);
    }
}
