package org.duban.ui.pages.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.ReportAnswer;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.pages.Downloads;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.WordFile;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.sheet.Csv;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** A year's figures to take away: as a workbook, and as a report that can be produced again and compared. */
@Controller
class YearFiles {

    private final ReportService reports;
    private final ListSheets sheets;
    private final PeriodTitles titles;

    YearFiles(ReportService reports, ListSheets sheets, PeriodTitles titles) {
        this.titles = titles;
        this.reports = reports;
        this.sheets = sheets;
    }

    @GetMapping({"/year.xlsx", "/year.csv", "/year.docx"})
    @AnsweredAs({Xlsx.MEDIA_TYPE, Csv.MEDIA_TYPE, WordFile.MEDIA_TYPE})
    ResponseEntity<byte[]> table(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            HttpServletRequest request) {
        YearView view = YearView.of(reports, visit, language);
        SheetTable table = sheets.lines(
                YearLine.class, view.lines(), new ListSheets.Visit(visit.reader(), visit.moment(), language));
        return Downloads.named(
                name(view.period()),
                titles.over(table.without(1), "year.file", view.period(), view.before(), language),
                request);
    }

    @GetMapping("/year.json")
    @AnsweredAs(MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> report(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        ReportPeriod period = YearPeriod.read(visit);
        ReportAnswer report = reports.report(visit.reader(), new FindAnnualReport(period, visit.moment()));
        byte[] content = AnswerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
        return Downloads.file(name(period) + ".json", MediaType.APPLICATION_JSON_VALUE, content);
    }

    private static String name(ReportPeriod period) {
        String days = "duban-" + period.from() + "-" + period.to();
        return period.congressSession() == null ? days : days + "-" + period.congressSession();
    }
}
