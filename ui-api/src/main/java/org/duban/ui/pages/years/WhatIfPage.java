package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.rules.DeadlineRules;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.pages.years.ComparedPeriods.ComparedUnit;
import org.duban.ui.rules.RuleService;
import org.duban.ui.whatif.FiguresUnder;
import org.duban.ui.whatif.FiguresUnderRules;
import org.duban.ui.whatif.WhatIfService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows how a period would look, had one rule counted another length; nothing comes of asking. */
@Controller
class WhatIfPage {

    private final WhatIfService proposals;
    private final FiguresUnderRules figures;
    private final RuleService rules;

    WhatIfPage(WhatIfService proposals, FiguresUnderRules figures, RuleService rules) {
        this.proposals = proposals;
        this.figures = figures;
        this.rules = rules;
    }

    /**
     * What the page shows.
     *
     * @param differing how many numbers would be others
     * @param units those of whom a number would be another, with these numbers: as recorded, and under the proposal
     */
    public record Outcome(long differing, List<ComparedUnit> units) {}

    @GetMapping("/year/what-if")
    String ask(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language, Model model) {
        ReportPeriod period = YearPeriod.read(visit);
        Point point = figures.pin(visit.moment());
        Optional<LengthAsked> asked = LengthAsked.read(visit.address(), rules);
        model.addAttribute("period", period);
        model.addAttribute("choices", LengthAsked.countable(rules));
        model.addAttribute("units", LengthAsked.UNITS);
        model.addAttribute("asked", asked.orElse(null));
        model.addAttribute("outcome", outcome(asked, period, point, visit, language));
        model.addAttribute("position", point.position());
        return "pages/year-what-if";
    }

    private @Nullable Outcome outcome(
            Optional<LengthAsked> asked, ReportPeriod period, Point point, PageRequest visit, Locale language) {
        if (asked.isEmpty()) {
            return null;
        }
        DeadlineRules proposed = proposals.rules(asked.get().proposal(), language);
        Moment moment = new Moment(new AsOf.Upto(point.position()), point.on());
        FiguresUnder under = figures.under(visit.reader(), proposed, period, moment);
        List<ComparedUnit> units = under.parties().stream()
                .map(party -> ComparedPeriods.differing(party, under.measures(), language))
                .filter(unit -> !unit.lines().isEmpty())
                .toList();
        return new Outcome(under.differing(), units);
    }
}
