package org.duban.ui.pages.forms;

import org.duban.ui.accounts.Passwords;
import org.duban.ui.pages.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an administrator gives somebody a password for one login. */
@Controller
class PasswordForOthersPage {

    private final Passwords passwords;

    PasswordForOthersPage(Passwords passwords) {
        this.passwords = passwords;
    }

    /** Shown on the answer itself and nowhere else, so that no address leads to it. */
    @PostMapping("/registers/account/{name}/password")
    String set(
            @PathVariable String name,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Model model) {
        model.addAttribute("password", passwords.once(name, visit.account()));
        model.addAttribute("name", name);
        model.addAttribute("timeless", true);
        return "pages/password-once";
    }
}
