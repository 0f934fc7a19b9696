package org.duban.ui.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.duban.command.account.Account;
import org.duban.ui.accounts.Credentials;
import org.duban.ui.accounts.Passwords;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.security.LoginService;
import org.duban.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody chooses a new password, and proves with the present one that it is him. */
@Controller
class PasswordPage {

    private static final String TEMPLATE = "pages/password";

    private final Credentials credentials;
    private final Passwords passwords;
    private final LoginService door;
    private final SecurityContextRepository sessions;

    PasswordPage(Credentials credentials, Passwords passwords, LoginService door, SecurityContextRepository sessions) {
        this.passwords = passwords;
        this.credentials = credentials;
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String ask(@AuthenticationPrincipal Account account, Model model) {
        return shown(account, null, model);
    }

    @PostMapping("/password")
    String change(
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "chosen", defaultValue = "") String chosen,
            @RequestParam(name = "again", defaultValue = "") String again,
            @AuthenticationPrincipal Account account,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        try {
            if (!chosen.equals(again)) {
                return refused("differ", account, response, model);
            }
            if (door.open(account.name().value(), current, request.getRemoteAddr())
                    .isEmpty()) {
                return refused("wrong", account, response, model);
            }
            passwords.choose(account, chosen);
        } catch (ProblemException unfit) {
            Problem problem = Problem.of(unfit.code(), unfit.faults(), unfit.details(), Texts.in(language));
            response.setStatus(problem.status());
            return shown(account, problem.detail(), model);
        }
        // Sessions that began with the old one are over; this one goes on.
        request.changeSessionId();
        sessions.saveContext(SecurityContextHolder.getContext(), request, response);
        return "redirect:/?password=changed";
    }

    private String refused(String why, Account account, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("why", why);
        return shown(account, null, model);
    }

    private String shown(Account account, @Nullable String problem, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("forced", credentials.toChange(account));
        model.addAttribute("problem", problem);
        return TEMPLATE;
    }
}
