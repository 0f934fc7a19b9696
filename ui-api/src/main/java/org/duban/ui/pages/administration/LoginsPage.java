package org.duban.ui.pages.administration;

import java.util.List;
import java.util.Locale;
import org.duban.ui.journal.LoginBook;
import org.duban.ui.journal.LoginBook.Line;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who came in lately, and who was turned away. */
@Controller
class LoginsPage {

    private static final int ROWS = 200;

    private final LoginBook book;

    LoginsPage(LoginBook book) {
        this.book = book;
    }

    @GetMapping("/administration/logins")
    String logins(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Model model) {
        String account = visit.address().given("account").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean bad = visit.address().given("outcome").map(LoginsPage::isAway).orElse(false);
        List<Line> lines = book.of(
                line -> line.account().toLowerCase(Locale.ROOT).contains(account)
                        && (!bad || line.outcome() != LoginBook.Outcome.IN),
                ROWS);
        model.addAttribute("timeless", true);
        model.addAttribute("lines", lines);
        return "pages/logins";
    }

    private static boolean isAway(String outcome) {
        if (!outcome.equals("away")) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, Fault.parameter("outcome", FaultCode.MALFORMED));
        }
        return true;
    }
}
