package org.duban.ui.pages.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.figure.ReportPeriod;
import org.duban.ui.evaluations.PartyLine;
import org.duban.ui.evaluations.UnitReport;
import org.duban.ui.evaluations.UnitService;
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

/** The evaluation of organs, units and committees to take away: as a table, and as a report that can be produced again. */
@Controller
class UnitFiles {

    private final UnitService units;
    private final ListSheets sheets;
    private final PeriodTitles titles;

    UnitFiles(UnitService units, ListSheets sheets, PeriodTitles titles) {
        this.titles = titles;
        this.units = units;
        this.sheets = sheets;
    }

    @GetMapping({"/year/units.xlsx", "/year/units.csv", "/year/units.docx"})
    @AnsweredAs({Xlsx.MEDIA_TYPE, Csv.MEDIA_TYPE, WordFile.MEDIA_TYPE})
    ResponseEntity<byte[]> table(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            HttpServletRequest request) {
        SheetTable table =
                titles.over(table(visit, language).without(1), "units.title", YearPeriod.read(visit), language);
        return Downloads.named(name(visit), table, request);
    }

    @GetMapping("/year/units.json")
    @AnsweredAs(MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> report(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        byte[] content = AnswerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(read(visit));
        return Downloads.file(name(visit) + ".json", MediaType.APPLICATION_JSON_VALUE, content);
    }

    private SheetTable table(PageRequest visit, Locale language) {
        List<PartyLine> lines = read(visit).content().parties().stream()
                .map(party -> PartyLine.of(party, language))
                .toList();
        return sheets.lines(PartyLine.class, lines, new ListSheets.Visit(visit.reader(), visit.moment(), language));
    }

    private UnitReport read(PageRequest visit) {
        return units.report(visit.reader(), new FindUnitEvaluation(YearPeriod.read(visit), visit.moment()));
    }

    private static String name(PageRequest visit) {
        ReportPeriod period = YearPeriod.read(visit);
        return "duban-units-" + period.from() + "-" + period.to();
    }
}
