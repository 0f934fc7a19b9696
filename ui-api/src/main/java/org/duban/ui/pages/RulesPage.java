package org.duban.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.rules.RuleService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The deadline rules of the place, and a form that counts a deadline by one of them. */
@Controller
class RulesPage {

    /** The parameters its form sets. */
    static final List<String> FIELDS = List.of("rule", "trigger", "suspended");

    private final RuleService desk;

    RulesPage(RuleService desk) {
        this.desk = desk;
    }

    @GetMapping("/rules")
    String rules(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Locale language,
            Model model) {
        Address address = visit.address();
        Picks picks = new Picks(address, Map.of("rule", Picks.called(desk.names(), say::rule)));
        Optional<Address> picked = picks.resolved();
        if (picked.isPresent()) {
            return "redirect:" + picked.get();
        }
        model.addAttribute("picks", picks);
        model.addAttribute("place", desk.jurisdiction());
        model.addAttribute("rows", rows(visit, language));
        model.addAttribute("internal", desk.laidDown());
        model.addAttribute("today", visit.today());
        model.addAttribute("timeless", true);
        if (address.given("trigger").isPresent()) {
            model.addAttribute("due", desk.counted(address::given));
        }
        return "pages/rules";
    }

    private List<RuleView> rows(PageRequest visit, Locale language) {
        return desk.all(language).items().stream()
                .map(rule -> new RuleView(rule, desk.holds(rule, visit.today())))
                .toList();
    }
}
