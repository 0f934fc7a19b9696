package org.duban.ui.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duban.command.directory.Directory;
import org.duban.command.directory.Unit;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.handling.DutyKind;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Status;
import org.duban.query.timeline.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page: what is overdue, and what else is owed. */
@Controller
class FollowUpPage {

    private static final int ROWS = 50;

    private final FollowUps followUps;
    private final Cases cases;
    private final Directory directory;

    FollowUpPage(FollowUps followUps, Cases cases, Directory directory) {
        this.followUps = followUps;
        this.cases = cases;
        this.directory = directory;
    }

    @GetMapping("/")
    String list(@ModelAttribute(name = "visit", binding = false) Visit visit, Model model) {
        Address address = visit.address();
        Status status = Objects.requireNonNullElse(address.read("status", Codes.reading(Status.class)), Status.OVERDUE);
        FindFollowUps query = new FindFollowUps(status, filter(address), visit.moment(), visit.page("cursor", ROWS));
        FollowUpList list = address.answer("cursor", () -> followUps.find(visit.reader(), query));
        model.addAttribute("list", list);
        model.addAttribute("position", list.position());
        model.addAttribute("status", Codes.of(status));
        model.addAttribute("tiles", Tile.of(list.counts(), status));
        model.addAttribute("units", units());
        model.addAttribute("kinds", DutyKind.values());
        model.addAttribute("emptiness", Emptiness.of(visit, list.items().isEmpty() && anyCase(visit)));
        return "pages/follow-ups";
    }

    private boolean anyCase(Visit visit) {
        FindCases any = new FindCases(CaseFilter.ANY, visit.moment(), new Page(1, null));
        return !cases.find(visit.reader(), any).items().isEmpty();
    }

    /** Those that may owe something. */
    private List<Unit> units() {
        return directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.COMMITTEE)
                .sorted(Comparator.comparing(Unit::kind).reversed())
                .toList();
    }

    private static FollowUpFilter filter(Address address) {
        return new FollowUpFilter(
                address.read("unit", UnitId::new),
                null,
                null,
                null,
                address.read("kind", Codes.reading(DutyKind.class)),
                null,
                null,
                null,
                address.given("text").orElse(null),
                null,
                null);
    }
}
