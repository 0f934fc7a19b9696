package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Locale;
import org.duban.events.DutyId;
import org.duban.events.StreamId;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Subject;
import org.duban.query.timeline.Page;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One thing owed: by when and why, what was done about it, and what may be done now. */
@Controller
class DutyPage {

    private static final Page ALL = new Page(500, null);

    private final FollowUps followUps;
    private final NextSteps next;

    DutyPage(FollowUps followUps, NextSteps next) {
        this.followUps = followUps;
        this.next = next;
    }

    @GetMapping("/duties/{stream}/{duty}")
    String one(
            @PathVariable String stream,
            @PathVariable String duty,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        StreamId owing = Paths.id(stream, StreamId::new);
        DutyId id = Paths.id(duty, DutyId::new);
        FollowUpFilter ofStream = FollowUpFilter.of(new Subject(null, owing, null, null, null, null));
        FollowUpList list =
                followUps.find(visit.reader(), new FindFollowUps(FollowUpStatus.ALL, ofStream, visit.moment(), ALL));
        FollowUp owed = list.items().stream()
                .filter(one -> one.duty().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        About about = new About(owing, null, id);
        model.addAttribute("owed", owed);
        model.addAttribute("position", list.position());
        model.addAttribute("steps", visit.elsewhen() ? List.of() : next.of(visit.account(), about, Texts.in(language)));
        return "pages/duty";
    }
}
