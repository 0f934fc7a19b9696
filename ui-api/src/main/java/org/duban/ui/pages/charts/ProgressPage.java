package org.duban.ui.pages.charts;

import java.util.List;
import org.duban.query.followup.FollowUps;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How the work goes, for people who look rather than read. */
@Controller
class ProgressPage {

    private final FollowUps followUps;

    ProgressPage(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GetMapping("/progress")
    String progress(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Model model) {
        ProgressCharts charts = new ProgressCharts(followUps, visit, say);
        model.addAttribute("charts", List.of(charts.byOwner(), charts.byMonth()));
        model.addAttribute("position", visit.point().position());
        return "pages/progress";
    }
}
