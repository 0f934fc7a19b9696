package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.duban.command.account.Account;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.security.SessionBook;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where people end sessions of their own that they no longer want. */
@Controller
class OwnSessionsPage {

    private static final String BACK = "redirect:/me#sessions";

    private final SessionBook sessions;

    OwnSessionsPage(SessionBook sessions) {
        this.sessions = sessions;
    }

    /** Sessions are shown with everything else of one's own. */
    @GetMapping({"/me/sessions", "/me/sessions/{id}"})
    String shown() {
        return BACK;
    }

    /** @throws ProblemException if the account has no such session, whether another has or not */
    @PostMapping("/me/sessions/{id}")
    String end(@PathVariable String id, @AuthenticationPrincipal Account account) {
        if (!sessions.end(account.name(), id)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        return BACK;
    }

    @PostMapping("/me/sessions")
    String endOthers(@AuthenticationPrincipal Account account, HttpServletRequest request) {
        sessions.endOthers(account.name(), present(sessions, request));
        return BACK;
    }

    /** The id of the session that {@code request} belongs to; empty if it belongs to none. */
    static String present(SessionBook sessions, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : sessions.idOf(session);
    }
}
