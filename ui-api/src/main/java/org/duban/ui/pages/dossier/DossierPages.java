package org.duban.ui.pages.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.events.ActivityId;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseViewList;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.meeting.MeetingFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.FindEntry;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.sitting.NamedSittings;
import org.duban.query.suggestion.SuggestionView;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.words.Vocabulary;
import org.duban.ui.http.Paths;
import org.duban.ui.pages.PageFormatter;
import org.duban.ui.pages.PageFormatters;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.reads.HistoryService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a meeting, for those who read the register, and the page of a deputy, for those and for that deputy. */
@Controller
class DossierPages {

    private static final int AT_ONCE = 500;

    private final RegisterEntries registers;
    private final Cases cases;
    private final PageFormatters formatters;
    private final NamedSittings sittings;
    private final HistoryService histories;

    DossierPages(
            RegisterEntries registers,
            Cases cases,
            PageFormatters formatters,
            Timeline timeline,
            HistoryService histories) {
        sittings = new NamedSittings(timeline);
        this.histories = histories;
        this.registers = registers;
        this.cases = cases;
        this.formatters = formatters;
    }

    @GetMapping("/meetings/{meetingId}")
    String meeting(
            @PathVariable String meetingId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        MeetingId id = Paths.id(meetingId, MeetingId::new);
        Moment moment = visit.at(visit.point().position());
        MeetingFacts meeting = registers
                .find(visit.reader(), new FindEntry(id.stream(), moment))
                .flatMap(view -> view.facts(MeetingFacts.class))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        PageFormatter say = formatters.speaking(language, visit);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "tables",
                new MeetingDossier(
                                meeting,
                                views(CaseFilter.ANY, visit, moment),
                                sittings.find(visit.reader(), id, moment),
                                stream -> entries(stream, visit, moment, language),
                                say,
                                Vocabulary.in(language))
                        .tables());
        model.addAttribute("position", visit.point().position());
        return "pages/meeting";
    }

    @GetMapping("/deputies/{personId}")
    String deputy(
            @PathVariable String personId,
            @ModelAttribute(name = "visit", binding = false) PageRequest visit,
            Locale language,
            Model model) {
        PersonId id = Paths.id(personId, PersonId::new);
        boolean himself = id.equals(visit.reader().person());
        if (!himself && !visit.readsRegister(PersonId.KIND)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        Moment moment = visit.at(visit.point().position());
        RegisterView person = registers.known(visit.reader(), PersonId.KIND, moment).stream()
                .filter(view -> view.stream().equals(id.stream()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        PageFormatter say = formatters.speaking(language, visit);
        CaseFilter suggestions = new CaseFilter(SuggestionView.FORM.code(), null, null, null, null, null, null);
        model.addAttribute("person", id);
        model.addAttribute("whole", visit.readsRegister(PersonId.KIND));
        model.addAttribute("facts", say.facts(person, named -> Optional.empty()));
        model.addAttribute(
                "tables",
                new DeputyDossier(
                                id,
                                views(suggestions, visit, moment),
                                entries(ActivityId.KIND, visit, moment),
                                entries(MeetingId.KIND, visit, moment),
                                say,
                                Vocabulary.in(language))
                        .tables());
        model.addAttribute("position", visit.point().position());
        return "pages/deputy";
    }

    private List<HistoryEntry> entries(StreamId stream, PageRequest visit, Moment moment, Locale language) {
        return histories
                .find(visit.reader(), new FindHistory(stream, moment, language, Page.WHOLE))
                .map(HistoryList::items)
                .orElse(List.of());
    }

    private List<RegisterView> entries(String kind, PageRequest visit, Moment moment) {
        return registers
                .find(visit.reader(), new FindEntries(kind, null, moment, Page.WHOLE))
                .items();
    }

    private List<CaseView> views(CaseFilter filter, PageRequest visit, Moment moment) {
        List<CaseView> views = new ArrayList<>();
        String cursor = null;
        do {
            CaseViewList some = cases.views(visit.reader(), new FindCases(filter, moment, new Page(AT_ONCE, cursor)));
            views.addAll(some.items());
            cursor = some.next();
        } while (cursor != null);
        return List.copyOf(views);
    }
}
