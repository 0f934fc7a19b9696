package org.duban.ui.login;

import java.util.Set;
import org.duban.ui.security.FurtherDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks people who they are; the answer is taken by the security chain. */
@Controller
class LoginPage {

    /** Why somebody did not come in through the login of his office. */
    private static final Set<String> OFFICES = Set.of("unknown", "declined", "again", "office");

    private final ObjectProvider<FurtherDoor> office;

    LoginPage(ObjectProvider<FurtherDoor> office) {
        this.office = office;
    }

    @GetMapping("/login")
    String ask(
            @RequestParam(name = "failed", required = false) @Nullable String failed,
            @RequestParam(name = "out", required = false) @Nullable String out,
            @RequestParam(name = "next", required = false) @Nullable String next,
            Model model) {
        if (failed != null) {
            model.addAttribute("failed", OFFICES.contains(failed) ? "login.failed." + failed : "login.failed");
        }
        model.addAttribute("out", out != null);
        model.addAttribute("next", next);
        model.addAttribute(
                "office", office.stream().flatMap(door -> door.page().stream()).findFirst().orElse(null));
        return "pages/login";
    }
}
