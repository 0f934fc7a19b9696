package org.duban.ui.pages.administration;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.statements.KeptStatement;
import org.duban.ui.statements.Signers;
import org.duban.ui.statements.StatementBook;
import org.duban.ui.statements.Statements;
import org.duban.ui.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was stated of the ledger, where that is by now, and a sheet of each to print and keep. */
@Controller
class StatementsPage {

    private final Statements statements;
    private final StatementBook book;
    private final Signers signers;

    StatementsPage(Statements statements, StatementBook book, Signers signers) {
        this.statements = statements;
        this.book = book;
        this.signers = signers;
    }

    /** In which words it is told what keeps a statement from a place. */
    @ModelAttribute("texts")
    Texts texts(Locale language) {
        return Texts.in(language);
    }

    @GetMapping("/administration/statements")
    String statements(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        model.addAttribute("timeless", true);
        model.addAttribute("all", book.all());
        model.addAttribute("places", statements.places());
        model.addAttribute("key", signers.own().key().written());
        model.addAttribute("witness", signers.witness().key().written());
        return "pages/statements";
    }

    @PostMapping("/administration/statements")
    String state(@ModelAttribute(name = "visit", binding = false) PageRequest visit) {
        KeptStatement made = statements.make();
        return "redirect:"
                + visit.address().to("/administration/statements/" + made.says().position());
    }

    @GetMapping("/administration/statements/{upto}")
    String statement(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @PathVariable String upto,
            Model model) {
        KeptStatement one = at(upto);
        model.addAttribute("timeless", true);
        model.addAttribute("one", one);
        model.addAttribute("places", statements.places());
        model.addAttribute("code", QrCode.of(one.note().written()));
        model.addAttribute("key", signers.own().key().written());
        return "pages/statement";
    }

    @GetMapping("/administration/statements/{upto}/note")
    ResponseEntity<byte[]> note(@PathVariable String upto) {
        byte[] note = at(upto).note().written().getBytes(StandardCharsets.UTF_8);
        return file("duban-" + upto + ".note", note);
    }

    @GetMapping("/administration/statements/{upto}/stamp")
    ResponseEntity<byte[]> stamp(@PathVariable String upto) {
        return file("duban-" + upto + ".tsr", at(upto).token().orElseThrow(StatementsPage::unknown));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }

    private KeptStatement at(String upto) {
        return book.at(upto).orElseThrow(StatementsPage::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }
}
