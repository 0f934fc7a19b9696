package org.duban.ui.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.query.figure.FindComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.duban.ui.reads.QueryContext;
import org.duban.ui.reads.QueryContexts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what became of figures: of those that were published, and from one reading to another. */
@RestController
@RequestMapping("/api/v1/evaluations")
class ComparisonController {

    private final ReportService reports;
    private final SheetService sheets;
    private final UnitService units;
    private final QueryContexts reception;
    private final ListTables tables;

    ComparisonController(
            ReportService reports, SheetService sheets, UnitService units, QueryContexts reception, ListTables tables) {
        this.reports = reports;
        this.sheets = sheets;
        this.units = units;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping("/comparison")
    @Takes({
        "year",
        "from",
        "to",
        "congressSession",
        "asOf",
        "on",
        "otherFrom",
        "otherTo",
        "otherCongressSession",
        "otherAsOf",
        "otherOn",
        "minPosition"
    })
    ComparisonAnswer compare(@AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        return sheets.compared(asking.reader(), readings(asking));
    }

    @GetMapping("/units/comparison")
    @Takes({"year", "from", "to", "asOf", "on", "otherFrom", "otherTo", "otherAsOf", "otherOn", "minPosition"})
    UnitComparisonAnswer units(@AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        return units.compared(asking.reader(), readings(asking));
    }

    private FindComparison readings(QueryContext asking) {
        Moment moment = asking.moment();
        ReportPeriod period =
                AskedPeriod.read(asking.parameters(), reports.pin(moment).on());
        return new FindComparison(
                period, moment, AskedPeriod.other(period, asking.parameters()), other(asking.parameters()));
    }

    @GetMapping("/sheets")
    @Takes({"asOf", "on", "minPosition", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> sheets(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        SheetList all = sheets.all(asking.reader(), asking.moment());
        return tables.answer(
                new ListRequest(account, parameters, request),
                all,
                all.items().stream().map(SheetLine::of).toList(),
                SheetLine.class);
    }

    @GetMapping("/sheets/{sheetId}")
    @Takes({"asOf", "on", "minPosition"})
    SheetAnswer sheet(@PathVariable String sheetId, @AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        return sheets.sheet(asking.reader(), sheetId, asking.moment())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** What is known in the second reading: everything, unless a moment is named. */
    private static Moment other(Parameters parameters) {
        AsOf asOf = Optional.ofNullable(parameters.read("otherAsOf", FaultCode.NOT_A_MOMENT, AsOf::parse))
                .orElseGet(AsOf.Now::new);
        parameters.mustBePossible("otherAsOf", asOf.day());
        return new Moment(asOf, parameters.day("otherOn"));
    }
}
