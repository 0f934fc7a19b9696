package org.duban.ui.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.duban.command.account.Account;
import org.duban.query.evaluation.FindMeasuredRows;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasuredRowList;
import org.duban.query.evaluation.Party;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Takes;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.ListRequest;
import org.duban.ui.reads.ListTables;
import org.duban.ui.reads.QueryContext;
import org.duban.ui.reads.QueryContexts;
import org.duban.ui.text.Languages;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how organs, units and committees did over a period, and what each number counts. */
@RestController
@RequestMapping("/api/v1/evaluations/units")
class UnitController {

    private final UnitService units;
    private final QueryContexts reception;
    private final ListTables tables;

    UnitController(UnitService units, QueryContexts reception, ListTables tables) {
        this.units = units;
        this.reception = reception;
        this.tables = tables;
    }

    @GetMapping
    @Takes({"year", "from", "to", "asOf", "on", "minPosition", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> units(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        UnitReport report = units.report(asking.reader(), new FindUnitEvaluation(period(asking), asking.moment()));
        Locale language = Languages.of(request).locale();
        return tables.answer(
                new ListRequest(account, parameters, request),
                report,
                report.content().parties().stream()
                        .map(party -> PartyLine.of(party, language))
                        .toList(),
                PartyLine.class);
    }

    @GetMapping("/{kind}/{id}/{measure}/rows")
    @Takes({"year", "from", "to", "asOf", "on", "minPosition", "limit", "cursor", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> rows(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String measure,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        Party party = units.party(kind, id, asking.moment()).orElseThrow(UnitController::nothing);
        Measure asked = Measure.find(measure).orElseThrow(UnitController::nothing);
        return tables.answer(
                new ListRequest(account, parameters, request),
                () -> asking.answered(() -> MeasuredRowPage.of(rows(asking, party, asked, asking.page()))),
                () -> {
                    MeasuredRowList whole = rows(asking, party, asked, Page.WHOLE);
                    return new ListTables.Lines<>(MeasuredRowPage.of(whole).items(), whole.next() != null);
                },
                MeasuredRowAnswer.class);
    }

    private MeasuredRowList rows(QueryContext asking, Party party, Measure measure, Page page) {
        return units.rows(asking.reader(), new FindMeasuredRows(party, measure, period(asking), asking.moment(), page));
    }

    private ReportPeriod period(QueryContext asking) {
        return AskedPeriod.read(asking.parameters(), units.pin(asking.moment()).on());
    }

    private static ProblemException nothing() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
