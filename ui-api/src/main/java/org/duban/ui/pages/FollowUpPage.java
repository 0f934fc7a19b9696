package org.duban.ui.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.account.Directory;
import org.duban.command.unit.Unit;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.timeline.Page;
import org.duban.ui.http.AnsweredAs;
import org.duban.ui.pages.forms.BulkOffers;
import org.duban.ui.pages.forms.BulkRow;
import org.duban.ui.pages.past.Retrospect;
import org.duban.ui.rules.RuleService;
import org.duban.ui.sheet.Csv;
import org.duban.ui.sheet.Xlsx;
import org.duban.ui.text.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Everything that is owed, what is overdue first. */
@Controller
class FollowUpPage {

    private static final int ROWS = 50;
    private static final Page ANY = new Page(1, null);
    private static final Page COMPARED = new Page(1_000, null);

    private final FollowUps followUps;
    private final Cases cases;
    private final Directory directory;
    private final RuleService rules;
    private final Downloads downloads;
    private final BulkOffers offers;

    FollowUpPage(
            FollowUps followUps,
            Cases cases,
            Directory directory,
            RuleService rules,
            Downloads downloads,
            BulkOffers offers) {
        this.offers = offers;
        this.downloads = downloads;
        this.followUps = followUps;
        this.cases = cases;
        this.directory = directory;
        this.rules = rules;
    }

    @GetMapping("/follow-ups")
    String list(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            @ModelAttribute(name = "say", binding = false) PageFormatter say,
            Model model) {
        Address address = visit.address();
        FilterForm form = new FilterForm(address, rules.names());
        Picks picks = form.picks(units(), say);
        Optional<Address> picked = picks.resolved();
        if (picked.isPresent()) {
            return "redirect:" + picked.get();
        }
        FollowUpStatus status = status(address);
        FindFollowUps query =
                new FindFollowUps(status, form.filter(), form.sort(), visit.moment(), visit.page("cursor", ROWS));
        FollowUpList list = address.answer("cursor", () -> followUps.find(visit.reader(), query));
        model.addAttribute("list", list);
        model.addAttribute(
                "actions",
                offers.of(
                        visit,
                        list.items().stream().map(BulkRow::of).toList(),
                        Texts.in(say.words().language())));
        model.addAttribute("position", list.position());
        model.addAttribute("news", "");
        model.addAttribute("status", Codes.of(status));
        model.addAttribute("tiles", Tile.of(list.counts(), status));
        model.addAttribute(
                "lights", LightTile.of(open(visit, form.withoutTile(), list).breakdown()));
        model.addAttribute("debts", UnitShare.of(list.breakdown()));
        model.addAttribute("form", form);
        model.addAttribute("picks", picks);
        model.addAttribute("chips", new Chips(address, say.names(), say.words()).of(FilterForm.SIFTING));
        model.addAttribute("emptiness", Emptiness.of(visit, list.items().isEmpty() && anyCase(visit)));
        model.addAttribute(
                "differences",
                new Retrospect(visit, say)
                        .ofFollowUps(moment -> followUps
                                .find(
                                        visit.reader(),
                                        new FindFollowUps(status, form.filter(), form.sort(), moment, COMPARED))
                                .items()));
        return "pages/follow-ups";
    }

    /** All of them as a workbook. */
    @GetMapping("/follow-ups.xlsx")
    @AnsweredAs(Xlsx.MEDIA_TYPE)
    ResponseEntity<byte[]> workbook(
            @ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return downloads.followUps(whole(visit), visit, language, Downloads.XLSX);
    }

    /** All of them as text. */
    @GetMapping("/follow-ups.csv")
    @AnsweredAs(Csv.MEDIA_TYPE)
    ResponseEntity<byte[]> text(@ModelAttribute(name = "visit", binding = false) PageRequest visit, Locale language) {
        return downloads.followUps(whole(visit), visit, language, Downloads.CSV);
    }

    private FollowUpList whole(PageRequest visit) {
        FilterForm form = new FilterForm(visit.address(), rules.names());
        FindFollowUps query =
                new FindFollowUps(status(visit.address()), form.filter(), form.sort(), visit.moment(), Page.WHOLE);
        return followUps.find(visit.reader(), query);
    }

    private static FollowUpStatus status(Address address) {
        return Objects.requireNonNullElse(
                address.read("status", Codes.reading(FollowUpStatus.class)), FollowUpStatus.OVERDUE);
    }

    /** What is not yet met, as known where {@code list} tells of. */
    private FollowUpList open(PageRequest visit, FollowUpFilter filter, FollowUpList list) {
        FindFollowUps open = new FindFollowUps(FollowUpStatus.OPEN, filter, visit.at(list.position()), ANY);
        return followUps.find(visit.reader(), open);
    }

    private boolean anyCase(PageRequest visit) {
        FindCases any = new FindCases(CaseFilter.ANY, visit.moment(), ANY);
        return !cases.find(visit.reader(), any).items().isEmpty();
    }

    private List<Unit> units() {
        return directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.COMMITTEE)
                .sorted(Comparator.comparing(Unit::kind).reversed())
                .toList();
    }
}
