package org.duban.ui.pages.years;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.ReportAnswer;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.reads.ListSheets;
import org.duban.ui.sheet.SheetTable;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    YearFiles(ReportService reports, ListSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    @GetMapping("/year.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> workbook(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        YearView view = YearView.of(reports, visit, language);
        SheetTable table = sheets.lines(
                YearLine.class, view.lines(), new ListSheets.Visit(visit.reader(), visit.moment(), language));
        return file(name(view.period()) + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(List.of(table)));
    }

    @GetMapping("/year.json")
    @AnsweredAs(MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> report(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        ReportPeriod period = YearPeriod.read(visit);
        ReportAnswer report = reports.report(visit.reader(), new FindAnnualReport(period, visit.moment()));
        byte[] content = AnswerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
        return file(name(period) + ".json", MediaType.APPLICATION_JSON_VALUE, content);
    }

    private static String name(ReportPeriod period) {
        return "duban-" + period.from() + "-" + period.to();
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(content);
    }
}
