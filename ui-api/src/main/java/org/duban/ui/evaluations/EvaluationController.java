package org.duban.ui.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.query.figure.FigureCatalogue;
import org.duban.query.figure.FigureRowList;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.FindAudit;
import org.duban.query.figure.FindFigureRows;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.Fault;
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

/** Answers what the figures of a year come to, what they count, and whether they were stated right. */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationController {

    private final ReportService reports;
    private final QueryContexts reception;
    private final ListTables tables;

    EvaluationController(ReportService reports, QueryContexts reception, ListTables tables) {
        this.reports = reports;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping("/figures")
    @Takes("format")
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> figures(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        List<FigureDefinition> all = ReportService.definitions();
        return tables.answer(
                new ListRequest(account, parameters, request), new FigureList(all), all, FigureDefinition.class);
    }

    @GetMapping("/annual-report")
    @Takes({"year", "from", "to", "congressSession", "asOf", "on", "minPosition"})
    ReportAnswer report(@AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        Moment moment = asking.moment();
        return reports.report(asking.reader(), new FindAnnualReport(period(asking, moment), moment));
    }

    @GetMapping("/figures/{figure}/rows")
    @Takes({"year", "from", "to", "congressSession", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> rows(
            @PathVariable String figure,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> asking.answered(() -> FigureRowPage.of(rows(figure, asking, asking.page()))),
                () -> {
                    FigureRowList whole = rows(figure, asking, Page.WHOLE);
                    return new ListTables.Lines<>(FigureRowPage.of(whole).items(), whole.next() != null);
                },
                FigureRowAnswer.class);
    }

    @GetMapping("/audit")
    @Takes({"figure", "stated", "others", "year", "from", "to", "congressSession", "asOf", "on", "minPosition"})
    AuditAnswer audit(@AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        Moment moment = asking.moment();
        String figure = wanted(parameters, "figure");
        String stated = wanted(parameters, "stated");
        FindAudit audit = new FindAudit(
                figure,
                period(asking, moment),
                StatedNumbers.one("stated", stated),
                StatedNumbers.several("others", parameters.text("others")),
                moment);
        return reports.audit(asking.reader(), audit, stated)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** Of a figure that is no list at all, nothing is there; one that is not for the reader is said to be so. */
    private FigureRowList rows(String figure, QueryContext asking, Page page) {
        Moment moment = asking.moment();
        return FigureCatalogue.find(figure)
                .filter(line -> line.figure() != null)
                .map(line -> reports.rows(
                                asking.reader(), new FindFigureRows(figure, period(asking, moment), moment, page))
                        .orElseThrow(() -> new ProblemException(ProblemCode.FORBIDDEN)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    private ReportPeriod period(QueryContext asking, Moment moment) {
        return AskedPeriod.read(asking.parameters(), reports.pin(moment).on());
    }

    private static String wanted(Parameters parameters, String name) {
        return Optional.ofNullable(parameters.text(name))
                .orElseThrow(() ->
                        new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter(name, FaultCode.MISSING)));
    }
}
