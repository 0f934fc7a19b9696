package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.duban.command.account.Account;
import org.duban.events.CaseId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.query.CaseForms;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseLink;
import org.duban.query.cases.CaseLinks;
import org.duban.query.cases.CaseList;
import org.duban.query.cases.CaseSort;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.timeline.Moment;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.EntityTag;
import org.duban.ui.http.Parameters;
import org.duban.ui.http.Paths;
import org.duban.ui.http.Takes;
import org.duban.ui.ledger.ProofLink;
import org.duban.ui.problem.Choice;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.versions.VersionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what cases there are, and how each stands. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final Cases cases;
    private final QueryContexts reception;
    private final EntityTag tags;
    private final ListAnswers answers = new ListAnswers();
    private final ListSheets sheets;
    private final ListTables tables;
    private final VersionTokens versions;

    CaseController(
            Cases cases,
            QueryContexts reception,
            EntityTag tags,
            ListSheets sheets,
            ListTables tables,
            VersionTokens versions) {
        this.tables = tables;
        this.versions = versions;
        this.sheets = sheets;
        this.cases = cases;
        this.tags = tags;
        this.reception = reception;
    }

    @GetMapping
    @Takes({
        "form",
        "stage",
        "organ",
        "committee",
        "unit",
        "text",
        "open",
        "sort",
        "asOf",
        "on",
        "minPosition",
        "limit",
        "cursor",
        "format"
    })
    @AnsweredAs({ListForms.JSON, ListForms.CSV, ListForms.XLSX})
    ResponseEntity<Object> list(
            @AuthenticationPrincipal Account account, Parameters parameters, HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        CaseFilter filter = filter(parameters);
        CaseSort sort = Optional.ofNullable(parameters.oneOfWords("sort", CaseSort.class))
                .orElse(CaseSort.ID);
        Moment moment = asking.moment();
        return answers.answer(
                asking,
                request,
                new Listing<CaseList>(
                        page -> cases.find(asking.reader(), new FindCases(filter, sort, moment, page)),
                        CaseList::next,
                        list -> list.telling((caseId, version) -> versions.told(account, caseId.stream(), version)),
                        (list, visit) -> sheets.cases(list.items(), visit)));
    }

    @GetMapping("/{caseId}")
    @Takes({"asOf", "on", "minPosition"})
    ResponseEntity<CaseView> one(
            @PathVariable String caseId, @AuthenticationPrincipal Account account, Parameters parameters) {
        QueryContext asking = reception.take(account, parameters);
        CaseView view = cases.find(asking.reader(), new FindCase(Paths.id(caseId, CaseId::new), asking.moment()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        CaseView told = view.marked(versions.told(account, view.caseId().stream(), view.version()), view.position());
        return ResponseEntity.ok()
                .headers(Staleness.marking(cases.stale(view.caseId())))
                .eTag(tags.of(told.version(), told))
                .header(HttpHeaders.LINK, ProofLink.of(told.position()))
                .body(told);
    }

    /** What a case has to do with; nothing is told of other cases that the caller may not see. */
    @GetMapping("/{caseId}/links")
    @Takes({"asOf", "on", "minPosition", "format"})
    @AnsweredAs({ListTables.JSON, ListTables.CSV, ListTables.XLSX})
    ResponseEntity<Object> links(
            @PathVariable String caseId,
            @AuthenticationPrincipal Account account,
            Parameters parameters,
            HttpServletRequest request) {
        QueryContext asking = reception.take(account, parameters);
        CaseLinks links = cases.links(asking.reader(), new FindCase(Paths.id(caseId, CaseId::new), asking.moment()))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return tables.answer(new ListRequest(account, parameters, request), links, links.items(), CaseLink.class);
    }

    private static CaseFilter filter(Parameters parameters) {
        return new CaseFilter(
                KnownCodes.one(
                        parameters,
                        "form",
                        CaseForms.ALL.stream().map(ViewedForm::code).toList(),
                        "form"),
                KnownCodes.one(parameters, "stage", KnownCodes.stages(), "stage"),
                parameters.oneOf("organ", SupervisedOrgan.class),
                parameters.read("committee", FaultCode.NOT_AN_ID, UnitId::new),
                parameters.read("unit", FaultCode.NOT_AN_ID, UnitId::new),
                parameters.text("text"),
                parameters.choice("open", Choice.of(List.of("true", "false"), "value"), Parameters::yesOrNo));
    }
}
