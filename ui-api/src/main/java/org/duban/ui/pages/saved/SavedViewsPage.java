package org.duban.ui.pages.saved;

import org.duban.command.account.Account;
import org.duban.ui.pages.Address;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a list as it is shown, under a name, and forgets it. */
@Controller
class SavedViewsPage {

    private final SavedViews views;

    SavedViewsPage(SavedViews views) {
        this.views = views;
    }

    @PostMapping("/saved-views")
    String keep(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "address", defaultValue = "") String address,
            @AuthenticationPrincipal Account account) {
        Address list = list(address);
        if (!SavedView.isName(name)) {
            throw wrong(Fault.parameter("name", FaultCode.MALFORMED));
        }
        if (!views.keep(account.name(), new SavedView(name.strip(), list.toString()))) {
            throw wrong(Fault.parameter("name", FaultCode.TOO_MANY).with("most", Integer.toString(SavedViews.MOST)));
        }
        return "redirect:" + list;
    }

    @PostMapping("/saved-views/forget")
    String forget(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "address", defaultValue = "") String address,
            @AuthenticationPrincipal Account account) {
        views.forget(account.name(), name);
        return "redirect:" + list(address);
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
