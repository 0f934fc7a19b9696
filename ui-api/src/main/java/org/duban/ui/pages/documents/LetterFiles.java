package org.duban.ui.pages.documents;

import java.util.List;
import java.util.Locale;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.ui.commands.shape.TextKind;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.Downloads;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.documents.CaseDocuments.Found;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of a case: what there is, and each as a Word file. */
@Controller
class LetterFiles {

    private static final int LONGEST_NUMBER = 60;

    private final CaseDocuments documents;

    LetterFiles(CaseDocuments documents) {
        this.documents = documents;
    }

    /**
     * A document as the page lists it.
     *
     * @param code of one without a number on record; empty for a letter that has one
     * @param kept the document as it was sent; null if none was kept, or it is not shown to the reader
     */
    public record Listed(
            String code,
            String title,
            String documentNo,
            String addressee,
            String day,
            @Nullable Evidence kept) {

        static Listed of(String code, OfficialLetter letter, @Nullable Evidence kept) {
            String to = letter.addressee() == null ? "" : letter.addressee();
            return new Listed(code, letter.title(), code.isEmpty() ? letter.documentNo() : "", to, letter.day(), kept);
        }
    }

    @GetMapping("/cases/{caseId}/documents")
    String all(
            @PathVariable String caseId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        Found found = documents.of(Paths.id(caseId, CaseId::new), visit, language);
        List<Listed> letters = found.letters()
                .all()
                .map(sent -> Listed.of("", sent.letter(), sent.kept()))
                .toList();
        List<Listed> drafts = found.drafts().stream()
                .map(draft -> Listed.of(draft.code(), draft.letter(), null))
                .toList();
        model.addAttribute("view", found.view());
        model.addAttribute("letters", letters);
        model.addAttribute("drafts", drafts);
        model.addAttribute("position", visit.point().position());
        return "pages/documents";
    }

    @GetMapping("/cases/{caseId}/letter.docx")
    @AnsweredAs(WordFile.MEDIA_TYPE)
    ResponseEntity<byte[]> one(
            @PathVariable String caseId,
            @RequestParam(name = "no", defaultValue = "") String documentNo,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        OfficialLetter letter = documents
                .of(Paths.id(caseId, CaseId::new), visit, language)
                .letters()
                .numbered(documentNo)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return file(letter.documentNo(), letter);
    }

    @GetMapping("/cases/{caseId}/draft.docx")
    @AnsweredAs(WordFile.MEDIA_TYPE)
    ResponseEntity<byte[]> draft(
            @PathVariable String caseId,
            @RequestParam(name = "what", defaultValue = "") String code,
            @RequestParam(name = "no", defaultValue = "") String documentNo,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language) {
        String number = TextKind.ONE_LINE.kept(documentNo);
        boolean unfit = TextKind.ONE_LINE.fault(number).isPresent() || number.length() > LONGEST_NUMBER;
        if (!number.isEmpty() && unfit) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("no", FaultCode.MALFORMED));
        }
        LetterDraft draft = documents
                .of(Paths.id(caseId, CaseId::new), visit, language)
                .draft(code)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return file(draft.letter().title(), draft.numbered(number));
    }

    private static ResponseEntity<byte[]> file(String name, OfficialLetter letter) {
        return Downloads.file(name + ".docx", WordFile.MEDIA_TYPE, OfficialDocument.of(letter));
    }
}
