package org.duban.ui.pages.forms;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.security.SessionBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who one is here, and what belongs to oneself. */
@Controller
class MePage {

    private final SessionBook sessions;

    MePage(SessionBook sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/me")
    String me(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("timeless", true);
        model.addAttribute("sessions", sessions.of(visit.account().name()));
        model.addAttribute("present", OwnSessionsPage.present(sessions, request));
        return "pages/me";
    }
}
