package org.duban.ui.pages.saved;

import org.duban.command.account.Account;
import org.duban.ui.commands.shape.TextKind;
import org.duban.ui.pages.Address;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a list as it is shown, under a name, and forgets it. */
@Controller
class SavedViewsPage {

    private final SavedViews views;

    SavedViewsPage(SavedViews views) {
        this.views = views;
    }

    /** Views are kept and shown with the lists. */
    @GetMapping({"/saved-views", "/saved-views/forget"})
    String shown() {
        return "redirect:/follow-ups";
    }

    @PostMapping("/saved-views")
    String keep(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "address", defaultValue = "") String address,
            @AuthenticationPrincipal Account account,
            RedirectAttributes next) {
        Address list = list(address);
        String told = SavedView.name(name)
                .map(fit -> views.keep(account.name(), new SavedView(fit, list.toString())))
                .map(Enum::name)
                .orElse("BAD_NAME");
        return back(list, told, name, next);
    }

    @PostMapping("/saved-views/forget")
    String forget(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "address", defaultValue = "") String address,
            @AuthenticationPrincipal Account account,
            RedirectAttributes next) {
        Address list = list(address);
        return back(list, views.forget(account.name(), name) ? "FORGOTTEN" : "UNKNOWN", name, next);
    }

    /** To the list, where it says what became of the view. */
    private static String back(Address list, String told, String name, RedirectAttributes next) {
        next.addFlashAttribute("savedFate", told);
        next.addFlashAttribute("savedName", TextKind.ONE_LINE.fault(name).isEmpty() ? name : "");
        return "redirect:" + list;
    }

    /** Only a list of ours, and of its parameters only those that pages know. */
    private static Address list(String address) {
        return Address.ofList(address)
                .orElseThrow(() -> wrong(Fault.parameter("address", FaultCode.MALFORMED)))
                .without("cursor", "history", "lang");
    }

    private static ProblemException wrong(Fault fault) {
        return new ProblemException(ProblemCode.INVALID_PARAMETER, fault);
    }
}
