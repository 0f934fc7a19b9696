package org.duban.ui.login;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks people who they are; the answer is taken by the security chain. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String ask(
            @RequestParam(name = "failed", required = false) @Nullable String failed,
            @RequestParam(name = "out", required = false) @Nullable String out,
            @RequestParam(name = "next", required = false) @Nullable String next,
            Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("out", out != null);
        model.addAttribute("next", next);
        return "pages/login";
    }
}
