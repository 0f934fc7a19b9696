package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.handling.HandlingDuty;
import org.duban.query.cases.CaseViewList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Paths;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the ledger of rectification with its three lists: of one case, and of all that a reader may see. */
@Controller
class LedgerFiles {

    private final Cases cases;
    private final FollowUps followUps;
    private final LedgerSheets ledgers;

    LedgerFiles(Cases cases, FollowUps followUps, Sheets sheets) {
        this.cases = cases;
        this.followUps = followUps;
        this.ledgers = new LedgerSheets(sheets);
    }

    @GetMapping("/cases/{caseId}/ledger.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> one(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        CaseId id = Paths.id(caseId, CaseId::new);
        FollowUpList owed = owed(Subject.of(id), visit);
        CaseView view = cases.find(visit.reader(), new FindCase(id, visit.at(owed.position())))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return Downloads.workbook(ledgers.of(List.of(view), owed.items(), visit, language));
    }

    /** An empty ledger, to be filled in and taken in. */
    @GetMapping("/ledger-template.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> empty(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return Downloads.workbook(
                List.of(ledgers.of(List.of(), List.of(), visit, language).getFirst()));
    }

    @GetMapping("/ledger.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> all(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        FollowUpList owed = owed(Subject.of(HandlingDuty.RECTIFICATION_ITEM), visit);
        FindCases any = CaseListPage.query(visit, visit.at(owed.position()), Page.WHOLE);
        CaseViewList views = cases.views(visit.reader(), any);
        Downloads.mustBeWhole(views.next());
        return Downloads.workbook(ledgers.of(views.items(), owed.items(), visit, language));
    }

    private FollowUpList owed(Subject matter, PageRequest visit) {
        FollowUpList owed = followUps.find(
                visit.reader(),
                new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.of(matter), visit.moment(), Page.WHOLE));
        Downloads.mustBeWhole(owed.next());
        return owed;
    }
}
