package org.duban.ui.pages.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
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
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the letters of a case as Word documents. */
@Controller
class LetterFiles {

    private final Cases cases;
    private final FollowUps followUps;
    private final PageFormatters formatters;

    LetterFiles(Cases cases, FollowUps followUps, PageFormatters formatters) {
        this.cases = cases;
        this.followUps = followUps;
        this.formatters = formatters;
    }

    @GetMapping("/cases/{caseId}/letter.docx")
    @AnsweredAs(WordFile.MEDIA_TYPE)
    ResponseEntity<byte[]> one(
            @PathVariable String caseId,
            @RequestParam(name = "no", defaultValue = "") String documentNo,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        CaseId id = Paths.id(caseId, CaseId::new);
        FollowUpList owed = followUps.find(
                visit.reader(),
                new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.of(Subject.of(id)), visit.moment(), Page.WHOLE));
        CaseView view = cases.find(visit.reader(), new FindCase(id, visit.at(owed.position())))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        OfficialLetter letter = new CaseLetters(view, owed.items(), formatters.speaking(language, visit))
                .numbered(documentNo)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(letter.documentNo() + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(OfficialDocument.of(letter));
    }
}
